"use strict";

// What somebody has searched for stays in their browser: nothing of it is ever sent.
(() => {
  const KEY = "searches";
  const OFF = "searches-off";
  const MOST = 20;
  const MOST_OFFERS = 5;

  const storage = (() => {
    try {
      return window.localStorage;
    } catch {
      return null;
    }
  })();

  const read = () => {
    try {
      return JSON.parse(storage.getItem(KEY) ?? "[]").filter((each) => typeof each === "string").slice(0, MOST);
    } catch {
      return [];
    }
  };
  const write = (searches) => {
    if (searches.length) storage.setItem(KEY, JSON.stringify(searches));
    else storage.removeItem(KEY);
  };
  const isOff = () => storage.getItem(OFF) !== null;
  const switchOff = (off) => {
    if (off) storage.setItem(OFF, "true");
    else storage.removeItem(OFF);
  };

  function remember(words) {
    if (words && !isOff()) write([words, ...read().filter((each) => each !== words)].slice(0, MOST));
  }

  function offer(field) {
    const typed = field.value.trim();
    const list = document.getElementById(field.getAttribute("list"));
    list.querySelectorAll("[data-own]").forEach((each) => each.remove());
    const known = new Set([...list.options].map((each) => each.value));
    const own = read().filter((each) => each.includes(typed) && each !== typed && !known.has(each));
    list.prepend(...own.slice(0, MOST_OFFERS).map((words) => {
      const option = document.createElement("option");
      option.value = words;
      option.dataset.own = "true";
      return option;
    }));
  }

  function row(section, words) {
    const item = section.querySelector("template").content.cloneNode(true);
    const link = item.querySelector("a");
    const button = item.querySelector("button");
    link.textContent = words;
    link.href = "/search?q=" + encodeURIComponent(words);
    button.setAttribute("aria-label", button.dataset.textForget.replace("{0}", words));
    button.dataset.words = words;
    return item;
  }

  // The switch stays while it is in use, so that the focus does.
  function show(section, field, stays = false) {
    const searches = read();
    section.querySelector("ul").replaceChildren(...searches.map((words) => row(section, words)));
    section.querySelector("[data-clear]").hidden = searches.length === 0;
    section.querySelector("[data-off]").checked = isOff();
    section.hidden = !stays && (field.value.trim() !== "" || (searches.length === 0 && !isOff()));
  }

  function forget(section, field, words) {
    const searches = read();
    const at = searches.indexOf(words);
    write(searches.filter((each) => each !== words));
    show(section, field);
    document.getElementById("status").textContent = section.dataset.textRemoved;
    const buttons = section.querySelectorAll("button[data-words]");
    (buttons[Math.min(at, buttons.length - 1)] ?? field).focus();
  }

  function listen(section, field) {
    section.addEventListener("click", ({ target }) => {
      const button = target.closest("button");
      if (button?.dataset.words) forget(section, field, button.dataset.words);
      else if (button) {
        write([]);
        show(section, field);
        field.focus();
      }
    });
    section.querySelector("[data-off]").addEventListener("change", ({ target }) => {
      switchOff(target.checked);
      if (target.checked) write([]);
      show(section, field, true);
    });
    field.addEventListener("input", () => show(section, field));
    window.addEventListener("pageshow", () => show(section, field));
  }

  document.addEventListener("DOMContentLoaded", () => {
    const field = document.querySelector("input[type=search][list]");
    if (!field || !storage) return;
    const section = document.getElementById("searches");
    if (section) {
      remember(section.dataset.asked);
      show(section, field);
      listen(section, field);
    }
    for (const event of ["focus", "input", "htmx:afterRequest"]) field.addEventListener(event, () => offer(field));
  });
})();
