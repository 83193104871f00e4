package org.productops.common.link;

import java.util.Optional;

/** Where copies are kept, as the JSON that came over the link. */
public interface CopyStore {

    /** How current the copy of this name is. One statement. */
    CopyState state(String name);

    /** Its content; empty if there is none. One statement. */
    Optional<String> content(String name);

    /** Keeps another content with its state. Two statements for each {@value #PART} characters, and five more. */
    void replace(String name, CopyState state, String content);

    /** Keeps another state of the content that is there. Two statements. */
    void keep(String name, CopyState state);

    /** So many characters are written at once: no database needs to take more. */
    int PART = 200_000;
}
