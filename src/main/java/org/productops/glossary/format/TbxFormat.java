package org.productops.glossary.format;

import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportSource;

/**
 * TBX, the format of terminology (ISO 30042): that of 2019 in both styles and that of 2008, as far as their data categories have a
 * place in a glossary. What a file says besides is told at its row. A file can name other files and entities; none is followed.
 */
final class TbxFormat implements ImportFormat {

    static final String ID = "tbx";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean namesPeople() {
        return false;
    }

    @Override
    public boolean recognises(byte[] content) {
        return ImportFormat.beginsWith(content, "<");
    }

    @Override
    public ImportSource read(byte[] content) {
        return new TbxReading(content).read();
    }
}
