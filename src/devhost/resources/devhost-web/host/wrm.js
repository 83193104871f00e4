/* What the products' resource manager gives to scripts. Loaded before AUI, which takes the context path from here. */
(function () {
    'use strict';

    function contextPath() {
        return document.querySelector('meta[name="ajs-context-path"]').content;
    }

    const required = new Map();

    function load(key) {
        const batch = contextPath() + '/download/required/' + key + '/batch.';
        const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: batch + 'css' });
        const script = Object.assign(document.createElement('script'), { src: batch + 'js' });
        const loaded = new Promise((resolve, reject) => {
            script.addEventListener('load', resolve);
            script.addEventListener('error', reject);
        });
        document.head.append(style, script);
        return loaded;
    }

    /* Loads plugins' web-resources later, each once; keys begin with "wr!". */
    function require(keys) {
        return Promise.all(
            [].concat(keys).map((named) => {
                const key = named.replace(/^wr!/, '');
                if (!required.has(key)) {
                    required.set(key, load(key));
                }
                return required.get(key);
            }),
        );
    }

    window.WRM = { contextPath: contextPath, require: require };
    window.AJS = { contextPath: contextPath };
    window.contextPath = contextPath();
})();
