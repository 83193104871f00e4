/* What the products' resource manager gives to scripts; loaded after AUI and before all scripts of plugins. */
(function () {
    'use strict';

    function meta(name) {
        const element = document.querySelector('meta[name="ajs-' + CSS.escape(name) + '"]');
        return element ? element.content : undefined;
    }

    function contextPath() {
        return meta('context-path') || '';
    }

    window.WRM = window.WRM || {};
    window.WRM.contextPath = contextPath;
    window.contextPath = contextPath();
    AJS.Meta = AJS.Meta || {};
    AJS.Meta.get = meta;
})();
