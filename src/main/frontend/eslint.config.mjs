import js from '@eslint/js';
import globals from 'globals';

export default [
    js.configs.recommended,
    {
        rules: {
            curly: 'error',
            eqeqeq: 'error',
            'no-var': 'error',
            'prefer-const': 'error',
            'no-eval': 'error',
            'no-implied-eval': 'error',
        },
    },
    {
        files: ['src/**'],
        languageOptions: { globals: globals.browser },
        rules: {
            'no-restricted-properties': [
                'error',
                ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
                    property,
                    message: 'HTML comes from the server or from a Lit template, which escapes.',
                })),
            ],
        },
    },
    { files: ['*.mjs'], languageOptions: { globals: globals.node } },
    { files: ['test/**'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
];
