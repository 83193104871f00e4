package org.productops.common.imports.web;

import org.productops.common.error.Message;
import org.productops.common.imports.ImportOption;

/**
 * A field for something that formats have to be told.
 *
 * @param formats the ids of those that ask for it, with blanks between them
 * @param value what stands in it
 */
record OptionField(String name, Message label, Message help, String formats, String value) {

    static OptionField of(ImportOption option, String formats, String value) {
        return new OptionField(option.name(), option.label(), option.help(), formats, value);
    }
}
