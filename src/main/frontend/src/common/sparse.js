/*
 * What is not asked for does not stand in the address of what a form finds: such an address is given to others. Without this
 * script it does, and leads to the same.
 */
document.addEventListener('formdata', ({ target, formData }) => {
    if (target.matches('form[method="get"][data-sparse]')) {
        Array.from(formData.entries())
            .filter(([, value]) => value === '')
            .forEach(([name]) => formData.delete(name));
    }
});
