package org.productops.common.imports;

/** How far an import is. The names are stored. */
public enum ImportState {
    /** It waits for somebody to look at it, mend it and apply it. */
    STAGED,
    APPLIED,
    UNDONE
}
