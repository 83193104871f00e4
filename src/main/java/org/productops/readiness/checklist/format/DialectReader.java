package org.productops.readiness.checklist.format;

/** How a dialect is read. It keeps nothing of a text; what it finds is with the lines. */
interface DialectReader {

    /** Says of each line of a text what became of it. */
    void read(String text, LineCollector lines);
}
