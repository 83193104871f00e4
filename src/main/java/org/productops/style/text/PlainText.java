package org.productops.style.text;

import org.productops.common.text.StorageElements;

/** A text without marks: one block, whose paragraphs have an empty line between them. */
final class PlainText {

    private PlainText() {}

    /** What there is to check of it. */
    static StyledText of(String source) {
        int end = Math.min(source.length(), StorageElements.LONGEST);
        TextBlocks blocks = new TextBlocks();
        int start = 0;
        for (int at = source.indexOf("\r\n"); at >= 0 && at + 2 <= end; at = source.indexOf("\r\n", start)) {
            blocks.verbatim(source, start, at, SourceWriting.PLAIN);
            blocks.written("\n", at, at + 2, SourceWriting.PLAIN);
            start = at + 2;
        }
        blocks.verbatim(source, start, end, SourceWriting.PLAIN);
        blocks.end(BlockScope.PROSE);
        return blocks.text(source, end == source.length());
    }
}
