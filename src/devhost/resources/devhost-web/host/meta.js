/* The page's values for scripts. Loaded after AUI, before all scripts of plugins. */
(function () {
    'use strict';

    AJS.Meta = {
        get: function (name) {
            const element = document.querySelector('meta[name="ajs-' + CSS.escape(name) + '"]');
            return element ? element.content : undefined;
        }
    };
})();
