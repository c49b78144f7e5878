"use strict";

(() => {
  const root = document.documentElement;
  const text = (name) => document.body.dataset["text" + name];
  const announce = (words) => { document.getElementById("status").textContent = words; };

  const typedFields = (form) =>
    [...form.querySelectorAll("textarea, input[type=text], input:not([type])")].filter((field) => field.name);
  const isTypedIn = (form) => typedFields(form).some((field) => field.value !== field.defaultValue);
  const draftKey = (form) => "draft " + new URL(form.action, location.href).pathname;

  let leaving = false;

  function guard() {
    window.addEventListener("beforeunload", (event) => {
      if (!leaving && [...document.querySelectorAll("form[data-guard]")].some(isTypedIn)) event.preventDefault();
    });
    document.addEventListener("submit", (event) => {
      leaving = true;
      if (event.target.matches("form[data-guard]")) keepDraft(event.target);
    });
    window.addEventListener("pageshow", () => { leaving = false; });
    document.addEventListener("htmx:afterRequest", () => { leaving = false; });
  }

  // Only the console loses a session in the middle; a person's words are never kept in the browser.
  function keepDraft(form) {
    if (!root.dataset.console) return;
    const typed = Object.fromEntries(typedFields(form).map((field) => [field.name, field.value]));
    sessionStorage.setItem(draftKey(form), JSON.stringify(typed));
  }

  function restoreDrafts() {
    const resumed = location.hash === "#resume";
    for (const form of document.querySelectorAll("form[data-guard]")) {
      const draft = sessionStorage.getItem(draftKey(form));
      if (resumed && draft) {
        const typed = JSON.parse(draft);
        for (const field of typedFields(form)) if (!field.value && typed[field.name]) field.value = typed[field.name];
        announce(text("Restored"));
      }
    }
    if (resumed) history.replaceState(null, "", location.pathname + location.search);
    Object.keys(sessionStorage).filter((key) => key.startsWith("draft ")).forEach((key) => sessionStorage.removeItem(key));
  }

  function focusErrors(within) {
    const errors = within.matches?.("[data-errors]") ? within : within.querySelector("[data-errors]");
    if (errors) errors.focus();
  }

  function press(event) {
    const target = event.target.closest("[data-print], [data-copy], [data-dialog], [data-dialog-close]");
    if (!target) return;
    if (target.hasAttribute("data-print")) window.print();
    else if (target.hasAttribute("data-copy")) copy(target);
    else showOrCloseDialog(event, target);
  }

  async function copy(button) {
    const source = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(source.value ?? source.textContent.trim());
    announce(button.dataset.textDone);
  }

  function showOrCloseDialog(event, target) {
    const dialog = target.hasAttribute("data-dialog")
      ? document.getElementById(target.dataset.dialog)
      : target.closest("dialog");
    if (!dialog?.showModal) return;
    event.preventDefault();
    if (target.hasAttribute("data-dialog")) dialog.showModal();
    else if (dialog.open) dialog.close();
    else location.hash = "main";
  }

  function size(bytes) {
    return bytes < 1048576 ? Math.max(1, Math.floor(bytes / 1024)) + " KB" : (bytes / 1048576).toFixed(1) + " MB";
  }

  function checkFiles(event) {
    const input = event.target;
    if (!input.matches?.("input[type=file][data-max-files], input[type=file][data-max-bytes]")) return;
    const files = [...input.files];
    const note = document.getElementById(input.id + "-files");
    const tooMany = input.dataset.maxFiles && files.length > Number(input.dataset.maxFiles);
    const large = files.find((file) => input.dataset.maxBytes && file.size > Number(input.dataset.maxBytes));
    const names = files.map((file) => file.name + " (" + size(file.size) + ")").join(", ");
    note.textContent = tooMany ? input.dataset.textMany : large ? input.dataset.textLarge + " " + large.name : names;
    note.classList.toggle("wrong", Boolean(tooMany || large));
  }

  function openReceipt() {
    const form = document.querySelector("form[data-receipt-form]");
    const parts = /^#([A-Za-z0-9-]{4,40})\.([A-Za-z0-9_-]{8,100})$/.exec(location.hash);
    if (!form || !parts) return;
    history.replaceState(null, "", location.pathname + location.search);
    form.elements.namedItem("number").value = parts[1];
    form.elements.namedItem("secret").value = parts[2];
    form.requestSubmit();
  }

  function listenToHtmx() {
    document.addEventListener("htmx:afterSettle", (event) => focusErrors(event.target));
    document.addEventListener("htmx:beforeRequest", () => announce(""));
    for (const name of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
      document.addEventListener(name, ({ target }) => {
        if (!target.matches("[data-quiet]")) announce(text("Failed"));
      });
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    root.classList.add("scripted");
    document.addEventListener("click", press);
    document.addEventListener("change", checkFiles);
    guard();
    restoreDrafts();
    listenToHtmx();
    focusErrors(document);
    openReceipt();
    window.addEventListener("hashchange", openReceipt);
  });
})();
