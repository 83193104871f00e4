package org.productops.devhost.plugin;

import org.w3c.dom.Element;

/** Elements of a descriptor for tests of what handles them. */
public final class ModuleElements {

    private ModuleElements() {}

    /** One element by itself. */
    public static ModuleElement of(Element element) {
        return new ModuleElement(element);
    }
}
