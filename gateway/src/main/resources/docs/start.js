"use strict";

window.addEventListener("load", () => {
  const names = document.getElementById("viewer").dataset;
  window.SwaggerUIBundle({
    dom_id: "#viewer",
    urls: ["consultation", "reporting", "search"].map((name) => ({ url: "/api/openapi/" + name, name: names[name] })),
    presets: [window.SwaggerUIBundle.presets.apis, window.SwaggerUIStandalonePreset],
    layout: "StandaloneLayout",
    deepLinking: false,
    validatorUrl: null,
  });
});
