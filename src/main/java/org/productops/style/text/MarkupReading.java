package org.productops.style.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.productops.common.text.Html;
import org.productops.common.text.StorageElements;

/** Reads the blocks of XML or HTML. What an element's text is, the nearest one around it says that knows. */
final class MarkupReading implements MarkupTokens.Receiver {

    /** No name of a character is longer, with its marks. */
    private static final int LONGEST_REFERENCE = 34;

    /**
     * An open element.
     *
     * @param scope what text in it is
     * @param framed whether only the bodies in it are read
     * @param hidden whether nothing in it is read
     */
    private record Frame(String name, MarkupElement.Role role, BlockScope scope, boolean framed, boolean hidden) {}

    private final CharSequence source;
    private final boolean html;
    private final TextBlocks blocks;
    private final BlockScope outermost;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Map<String, Integer> openNames = new HashMap<>();

    /**
     * A reading that goes on with the block that is being read.
     *
     * @param outermost what text outside of any element is
     */
    MarkupReading(CharSequence source, boolean html, TextBlocks blocks, BlockScope outermost) {
        this.source = source;
        this.html = html;
        this.blocks = blocks;
        this.outermost = outermost;
    }

    /** Reads a source, or its beginning if it is very long. */
    static StyledText text(String source, boolean html) {
        TextBlocks blocks = new TextBlocks();
        int end = Math.min(source.length(), StorageElements.LONGEST);
        new MarkupReading(source, html, blocks, BlockScope.PROSE).read(0, end).end();
        return blocks.text(source, end == source.length());
    }

    /** Reads a part of the source. */
    MarkupReading read(int start, int end) {
        MarkupTokens.read(source, start, end, html, this);
        return this;
    }

    /** Ends all that is open. */
    void end() {
        while (!frames.isEmpty()) {
            pop();
        }
        blocks.end(outermost);
    }

    /** Whether what stands here is not read. */
    boolean isHidden() {
        return !frames.isEmpty() && (frames.peek().hidden() || frames.peek().framed());
    }

    private BlockScope scope() {
        return frames.isEmpty() ? outermost : frames.peek().scope();
    }

    @Override
    public void open(MarkupTokens.Tag tag) {
        String name = tag.name();
        boolean alone = tag.closed() || MarkupElement.VOID.contains(name);
        Frame parent = frames.peek();
        MarkupElement element = parent != null && parent.hidden()
                ? MarkupElement.HIDDEN_ELEMENT
                : MarkupElement.of(
                        name,
                        StorageElements.isMacro(name) ? value(tag, "ac:name") : "",
                        value(tag, "class"),
                        parent != null && parent.framed());
        if (parent != null && parent.hidden() && MarkupElement.isBody(name) && StorageElements.isMacro(parent.name())) {
            blocks.end(scope());
        }
        begin(element.role(), tag);
        Frame frame = frame(name, element);
        if (alone) {
            finish(frame);
        } else {
            frames.push(frame);
            openNames.merge(name, 1, Integer::sum);
        }
    }

    private void begin(MarkupElement.Role role, MarkupTokens.Tag tag) {
        switch (role) {
            case BLOCK, FRAME, HIDDEN_BLOCK -> blocks.end(scope());
            case CODE -> blocks.beginCode();
            case LINK -> blocks.beginLink(value(tag, "href"));
            case NAMED_LINK -> blocks.beginLink("");
            case BREAK -> blocks.lineBreak();
            case PICTURE -> alternative(tag, "alt");
            case FRAMED_PICTURE -> alternative(tag, "ac:alt");
            case OBJECT -> blocks.object();
            default -> {}
        }
    }

    private Frame frame(String name, MarkupElement element) {
        MarkupElement.Role role = element.role();
        boolean hidden = role == MarkupElement.Role.HIDDEN
                || role == MarkupElement.Role.HIDDEN_BLOCK
                || role == MarkupElement.Role.OBJECT;
        boolean framed = role == MarkupElement.Role.FRAME
                || role == MarkupElement.Role.FRAMED_PICTURE
                || role == MarkupElement.Role.NAMED_LINK;
        return new Frame(name, role, element.scope() == null ? scope() : element.scope(), framed, hidden);
    }

    private void finish(Frame frame) {
        switch (frame.role()) {
            case BLOCK, FRAME, HIDDEN_BLOCK -> blocks.end(frame.scope());
            case CODE -> blocks.endCode();
            case LINK -> blocks.endLink(false);
            case NAMED_LINK -> blocks.endLink(true);
            default -> {}
        }
    }

    private void pop() {
        Frame frame = frames.pop();
        openNames.merge(frame.name(), -1, Integer::sum);
        finish(frame);
    }

    @Override
    public void close(String name) {
        // One that nobody has opened closes nothing, and is not looked for among the many that are open.
        if (openNames.getOrDefault(name, 0) == 0) {
            return;
        }
        boolean found = false;
        while (!found) {
            found = frames.peek().name().equals(name);
            pop();
        }
    }

    @Override
    public void text(int start, int end) {
        if (!isHidden()) {
            decode(start, end, SourceWriting.MARKUP);
        }
    }

    @Override
    public void cdata(int start, int end) {
        if (!isHidden()) {
            blocks.verbatim(source, start, end, SourceWriting.CDATA);
        }
    }

    @Override
    public void comment(int start, int end) {
        blocks.comment(source.subSequence(start, end).toString());
    }

    private void alternative(MarkupTokens.Tag tag, String name) {
        Optional<MarkupTokens.Attribute> attribute = attribute(tag, name);
        blocks.beginAlternative();
        attribute.ifPresent(value ->
                decode(value.start(), value.end(), value.quoted() ? SourceWriting.ATTRIBUTE : SourceWriting.UNQUOTED));
        blocks.endAlternative();
    }

    private static Optional<MarkupTokens.Attribute> attribute(MarkupTokens.Tag tag, String name) {
        return tag.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    private String value(MarkupTokens.Tag tag, String name) {
        return attribute(tag, name)
                .map(attribute -> source.subSequence(attribute.start(), attribute.end())
                        .toString()
                        .replace("&amp;", "&"))
                .orElse("");
    }

    /** Text with references to characters. */
    private void decode(int start, int end, SourceWriting writing) {
        int verbatim = start;
        int at = start;
        while (at < end) {
            int to = source.charAt(at) == '&' ? referenceEnd(at, end) : at;
            Optional<String> character =
                    to > at ? Html.character(source.subSequence(at, to).toString()) : Optional.empty();
            if (character.isPresent()) {
                verbatim(verbatim, at, writing);
                blocks.written(character.get(), at, to, writing);
                verbatim = to;
            }
            at = character.isPresent() ? to : at + 1;
        }
        verbatim(verbatim, end, writing);
    }

    private void verbatim(int start, int end, SourceWriting writing) {
        if (start < end) {
            blocks.verbatim(source, start, end, writing);
        }
    }

    /** Where a reference ends; where it begins if it is none. */
    private int referenceEnd(int start, int end) {
        int last = Math.min(end, start + LONGEST_REFERENCE);
        for (int at = start + 1; at < last; at++) {
            char c = source.charAt(at);
            if (c == ';') {
                return at + 1;
            }
            if (c > 'z' || !Character.isLetterOrDigit(c) && c != '#') {
                return start;
            }
        }
        return start;
    }
}
