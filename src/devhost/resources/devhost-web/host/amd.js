/* The modules by name that Jira's scripts have. Nothing is fetched: a module is there, or it is an error. */
(function () {
    'use strict';

    const defined = new Map();
    const made = new Map();

    function get(name) {
        if (!defined.has(name)) {
            throw new Error('There is no module ' + name);
        }
        if (!made.has(name)) {
            const module = defined.get(name);
            made.set(name, module.make(...module.needed.map(get)));
        }
        return made.get(name);
    }

    window.define = function (name, needed, make) {
        if (typeof name !== 'string' || !Array.isArray(needed) || typeof make !== 'function') {
            throw new Error('A module has a name, a list of modules that it needs, and a function');
        }
        if (defined.has(name)) {
            throw new Error('There is a module ' + name + ' already');
        }
        defined.set(name, { needed, make });
    };

    window.require = function (names, then) {
        if (typeof names === 'string') {
            return get(names);
        }
        return then(...names.map(get));
    };
})();
