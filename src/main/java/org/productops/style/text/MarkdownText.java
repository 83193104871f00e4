package org.productops.style.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.common.text.MarkdownReading;
import org.productops.common.text.MarkdownReading.Part;
import org.productops.common.text.StorageElements;

/** The text of Markdown, without what stands in front of it for programs, and without code. */
final class MarkdownText implements MarkdownReading.Reader {

    private static final Pattern FRONT_MATTER = Pattern.compile("(---|\\+\\+\\+)\\R(?s:.*?)\\R\\1[ \\t]*(?=\\R|\\z)");

    private static final Pattern ADDRESS =
            Pattern.compile("(?:\\b(?:https?|ftp)://|\\bwww\\.)[^\\s<]*[^\\s<.,:;!?'\")*]");

    private static final Pattern LINE_END_WITH_MORE = Pattern.compile("\\R[ \\t]*>");

    private final String source;
    private final TextBlocks blocks = new TextBlocks();
    private final Deque<BlockScope> scopes = new ArrayDeque<>();
    /** Of what HTML opens among the text of a block. */
    private MarkupReading html;

    private MarkdownText(String source) {
        this.source = source;
        scopes.push(BlockScope.PROSE);
    }

    /** What there is to check of it. */
    static StyledText of(String source) {
        int end = Math.min(source.length(), StorageElements.LONGEST);
        MarkdownText reading = new MarkdownText(source);
        MarkdownReading.read(withoutFrontMatter(source.substring(0, end)), reading);
        reading.endBlock();
        return reading.blocks.text(source, end == source.length());
    }

    /** With blanks in the place of what stands between the lines of dashes, so that all else stays where it is. */
    private static String withoutFrontMatter(String markdown) {
        Matcher matcher = FRONT_MATTER.matcher(markdown);
        return matcher.lookingAt()
                ? matcher.group().replaceAll("[^\r\n]", " ") + markdown.substring(matcher.end())
                : markdown;
    }

    private void endBlock() {
        blocks.end(scopes.peek());
        html = null;
    }

    @Override
    public void begin(Part part, int level, String address) {
        switch (part) {
            case LINK -> blocks.beginLink(address);
            case PICTURE -> blocks.beginAlternative();
            default -> {
                endBlock();
                scopes.push(scope(part, level));
            }
        }
    }

    private BlockScope scope(Part part, int level) {
        return switch (part) {
            case HEADING -> BlockScope.heading(level);
            case ITEM -> BlockScope.ITEM;
            case QUOTE -> BlockScope.QUOTE;
            case HEADER -> BlockScope.HEADER;
            case CELL -> BlockScope.CELL;
            default -> scopes.peek();
        };
    }

    @Override
    public void end(Part part) {
        switch (part) {
            case LINK -> blocks.endLink(false);
            case PICTURE -> blocks.endAlternative();
            default -> {
                endBlock();
                scopes.pop();
            }
        }
    }

    @Override
    public void verbatim(int start, int end) {
        if (isRead()) {
            blocks.verbatim(source, start, end, SourceWriting.MARKDOWN);
            blocks.mask(ADDRESS, end - start);
        }
    }

    @Override
    public void written(String text, int start, int end) {
        if (isRead()) {
            blocks.written(text, start, end, SourceWriting.MARKDOWN);
        }
    }

    @Override
    public void code(String text, int start, int end, boolean verbatim) {
        if (!isRead()) {
            return;
        }
        blocks.beginCode();
        if (verbatim) {
            blocks.verbatim(source, start, end, SourceWriting.PLAIN);
        } else {
            blocks.written(text, start, end, SourceWriting.PLAIN);
        }
        blocks.endCode();
    }

    private boolean isRead() {
        return html == null || !html.isHidden();
    }

    @Override
    public void html(boolean lines, int start, int end) {
        if (!lines) {
            if (html == null) {
                html = new MarkupReading(source, true, blocks, scopes.peek());
            }
            html.read(start, end);
            return;
        }
        endBlock();
        // In a quote, each line begins with a mark that is no HTML.
        boolean plain = scopes.stream().noneMatch(BlockScope.QUOTE::equals)
                || !LINE_END_WITH_MORE.matcher(source).region(start, end).find();
        if (plain) {
            new MarkupReading(source, true, blocks, scopes.peek())
                    .read(start, end)
                    .end();
        }
    }
}
