package org.productops.common.imports;

/** A kind of file that can be imported. */
public interface ImportFormat {

    /** Says which format it is, in forms and addresses. */
    String id();

    /**
     * Reads a whole file. Follows nothing that the file points to.
     *
     * @throws org.productops.common.error.InvalidException if the file as a whole cannot be read
     */
    ImportSource read(byte[] content);
}
