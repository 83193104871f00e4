/* What the products' resource manager gives to scripts. Loaded before AUI, which takes the context path from here. */
(function () {
    'use strict';

    function contextPath() {
        return document.querySelector('meta[name="ajs-context-path"]').content;
    }

    window.WRM = { contextPath: contextPath };
    window.AJS = { contextPath: contextPath };
    window.contextPath = contextPath();
})();
