package org.productops.common.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown (CommonMark, with tables) and tells what there is to read, in its order, with where it stands. */
public final class MarkdownReading {

    /** What text may stand in. */
    public enum Part {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        HEADER,
        CELL,
        LINK,
        PICTURE
    }

    /** Is told what there is. Of what people do not read as text, such as blocks of code, nothing is told. */
    public interface Reader {

        /**
         * A part begins.
         *
         * @param level of a heading; 0 for anything else
         * @param address where a link leads; empty for anything else
         */
        void begin(Part part, int level, String address);

        /** The part that began last, and has not ended, ends. */
        void end(Part part);

        /** Text that stands in the source as it is. */
        void verbatim(int start, int end);

        /** Text that the source writes otherwise. */
        void written(String text, int start, int end);

        /**
         * Code in a line.
         *
         * @param verbatim whether it stands in the source as it is
         */
        void code(String text, int start, int end, boolean verbatim);

        /** Anything that is HTML: one mark in a line of text, or whole lines. */
        void html(boolean lines, int start, int end);
    }

    /** Nobody reads quotes and lists that are nested deeper. */
    private static final int MOST_BLOCKS = 100;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MOST_BLOCKS)
            .build();

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#\\d{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});");

    private static final String ESCAPED = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** What means something wherever it stands, in CommonMark or in tables and struck out text. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&|~]");

    /** What means something at the beginning of a line: headings, lists, lines below headings. */
    private static final Pattern MARKER = Pattern.compile("^([#+=-])|^(\\d{1,9})([.)])");

    private final String markdown;
    private final Reader reader;
    private int last;
    private boolean inCell;
    /** How far a cell has been followed, as the parser counts and in the source. */
    private int counted;

    private int followed;

    private MarkdownReading(String markdown, Reader reader) {
        this.markdown = markdown;
        this.reader = reader;
    }

    /** Tells what there is to read of it. */
    public static void read(String markdown, Reader reader) {
        Node document = PARSER.parse(markdown);
        MarkdownReading reading = new MarkdownReading(markdown, reader);
        // Not by calls of calls, as nobody knows how deep emphasis is nested.
        Node node = document.getFirstChild();
        while (node != null) {
            reading.open(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            reading.close(node);
            while (node.getNext() == null && node.getParent() != document) {
                node = node.getParent();
                reading.close(node);
            }
            node = node.getNext();
        }
    }

    private void open(Node node) {
        if (node instanceof Text text) {
            text(text.getLiteral(), place(start(node)), place(end(node)));
        } else if (node instanceof Code code) {
            code(code.getLiteral(), place(start(node)), place(end(node)));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            lineBreak();
        } else if (node instanceof HtmlInline) {
            html(false, place(start(node)), place(end(node)));
        } else if (node instanceof HtmlBlock) {
            html(true, place(start(node)), place(end(node)));
        } else {
            if (node instanceof TableCell) {
                inCell = true;
                counted = start(node);
                followed = counted;
            }
            part(node)
                    .ifPresent(part -> reader.begin(
                            part,
                            node instanceof Heading heading ? heading.getLevel() : 0,
                            node instanceof Link link ? link.getDestination() : ""));
        }
    }

    private void close(Node node) {
        inCell = inCell && !(node instanceof TableCell);
        part(node).ifPresent(reader::end);
    }

    private static Optional<Part> part(Node node) {
        return Optional.ofNullable(
                node instanceof Paragraph
                        ? Part.PARAGRAPH
                        : node instanceof Heading
                                ? Part.HEADING
                                : node instanceof ListItem
                                        ? Part.ITEM
                                        : node instanceof BlockQuote
                                                ? Part.QUOTE
                                                : node instanceof TableCell cell
                                                        ? cell.isHeader() ? Part.HEADER : Part.CELL
                                                        : node instanceof Link
                                                                ? Part.LINK
                                                                : node instanceof Image ? Part.PICTURE : null);
    }

    private static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? 0
                : spans.get(spans.size() - 1).getInputIndex()
                        + spans.get(spans.size() - 1).getLength();
    }

    /** Where something stands in the source; in a cell, the parser has counted each bar behind a backslash as one character. */
    private int place(int parsed) {
        if (!inCell) {
            return parsed;
        }
        while (counted < parsed && followed < markdown.length()) {
            followed += markdown.startsWith("\\|", followed) ? 2 : 1;
            counted++;
        }
        return followed;
    }

    /** What a text reads, character by character as it is written: a backslash and a reference stand for something else. */
    private void text(String literal, int start, int end) {
        int at = start;
        int read = 0;
        int verbatim = start;
        while (read < literal.length() && at < end) {
            int length = 1;
            String meant = markdown.substring(at, at + 1);
            if (meant.equals("\\") && at + 1 < end && ESCAPED.indexOf(markdown.charAt(at + 1)) >= 0) {
                length = 2;
                meant = markdown.substring(at + 1, at + 2);
            } else if (meant.equals("&")) {
                Matcher reference = REFERENCE.matcher(markdown).region(at, end);
                Optional<String> character =
                        reference.lookingAt() ? Html.character(reference.group()) : Optional.empty();
                length = character.isPresent() ? reference.group().length() : 1;
                meant = character.orElse(meant);
            }
            if (!literal.startsWith(meant, read)) {
                // The parser sees it otherwise, so that it can only be had as a whole.
                verbatim(verbatim, at);
                reader.written(literal.substring(read), at, end);
                last = end;
                return;
            }
            if (length > 1) {
                verbatim(verbatim, at);
                reader.written(meant, at, at + length);
                verbatim = at + length;
            }
            at += length;
            read += meant.length();
        }
        verbatim(verbatim, at);
        last = end;
    }

    private void verbatim(int start, int end) {
        if (start < end) {
            reader.verbatim(start, end);
        }
    }

    private void code(String literal, int start, int end) {
        int from = start;
        while (from < end && markdown.charAt(from) == '`') {
            from++;
        }
        int to = Math.max(from, end - (from - start));
        String content = markdown.substring(from, to);
        boolean padded = content.length() == literal.length() + 2 && content.startsWith(literal, 1);
        boolean verbatim = padded || content.equals(literal);
        int offset = padded ? 1 : 0;
        reader.code(literal, verbatim ? from + offset : start, verbatim ? to - offset : end, verbatim);
        last = end;
    }

    /** The parser does not say where the break is: it is the next one. */
    private void lineBreak() {
        int at = last;
        while (at < markdown.length() && markdown.charAt(at) != '\n' && markdown.charAt(at) != '\r') {
            at++;
        }
        int end = Math.min(markdown.length(), at + (markdown.startsWith("\r\n", at) ? 2 : 1));
        if (markdown.startsWith("\n", at)) {
            reader.verbatim(at, end);
        } else {
            reader.written("\n", at, end);
        }
        last = end;
    }

    private void html(boolean lines, int start, int end) {
        reader.html(lines, start, end);
        last = end;
    }

    /** A line of plain text as it is written in Markdown, so that it shows as it is. */
    public static String escaped(String line) {
        String text = SPECIAL.matcher(line).replaceAll("\\\\$0");
        Matcher marker = MARKER.matcher(text);
        return !marker.find()
                ? text
                : marker.group(1) != null
                        ? "\\" + text
                        : text.substring(0, marker.start(3)) + "\\" + text.substring(marker.start(3));
    }
}
