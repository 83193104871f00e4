package org.productops.style.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the blocks of a text together while it is read. White space around a block is none of its text. */
final class TextBlocks {

    private static final Set<String> LINK = Set.of("link");
    private static final Set<String> CODE = Set.of("code");

    private static final char MASK = '*';

    private static final Pattern SWITCH = Pattern.compile("vale (?:(on|off)|(\\S.*\\..+) = (YES|NO))");

    /** What is a part of a block and stands behind it once more. */
    private record Inline(Set<String> scopes, int start, int end) {}

    /** What is being read, until its end. */
    private static final class Open {
        private final Open around;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder unmasked = new StringBuilder();
        private final SourceMap.Builder map = new SourceMap.Builder();
        private final List<Inline> inlines = new ArrayList<>();
        private final List<TextBlock> behind = new ArrayList<>();
        private boolean readable;
        private int code;
        private int codeStart;
        private int links;
        private int linkStart;
        private String address = "";

        Open(Open around) {
            this.around = around;
        }
    }

    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<StyleSwitch> switches = new ArrayList<>();
    private Open open = new Open(null);

    /** Text that stands in the source as it is. */
    void verbatim(CharSequence source, int start, int end, SourceWriting writing) {
        open.map.in(writing).verbatim(end - start, start);
        append(source, start, end);
    }

    /** Text that the source writes otherwise. */
    void written(String characters, int start, int end, SourceWriting writing) {
        open.map.in(writing).written(characters.length(), start, end);
        append(characters, 0, characters.length());
    }

    private void append(CharSequence from, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = from.charAt(at);
            open.unmasked.append(c);
            open.text.append(open.code > 0 ? MASK : c);
            open.readable = open.readable || !isBlank(c);
        }
    }

    /** A break between two lines of the same block. */
    void lineBreak() {
        add('\n');
    }

    /** What is no text but stands like a word among words, such as a picture. */
    void object() {
        add(MASK);
    }

    private void add(char c) {
        open.map.added(1);
        open.text.append(c);
        open.unmasked.append(c);
    }

    /** Code in a line begins; it may stand in code. */
    void beginCode() {
        if (open.code++ == 0) {
            open.codeStart = open.text.length();
        }
    }

    /** Code in a line ends. */
    void endCode() {
        if (open.code > 0 && --open.code == 0) {
            open.inlines.add(new Inline(CODE, open.codeStart, open.text.length()));
        }
    }

    /** A link begins; one that stands in a link is a part of it. */
    void beginLink(String address) {
        if (open.links++ == 0) {
            open.linkStart = open.text.length();
            open.address = address;
        }
    }

    /**
     * A link ends.
     *
     * @param named whether it shows some name by itself if it has no text
     */
    void endLink(boolean named) {
        if (open.links == 0 || --open.links > 0) {
            return;
        }
        int start = open.linkStart;
        int end = open.text.length();
        if (start == end && named) {
            object();
        } else if (end > start) {
            if (!open.address.isEmpty()
                    && open.unmasked.substring(start).strip().equals(open.address)) {
                mask(start, end);
            }
            open.inlines.add(new Inline(LINK, start, end));
        }
    }

    /** Nobody is to find anything in this part of what is being read; it stays what it is by itself. */
    void mask(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!isBlank(open.text.charAt(at))) {
                open.text.setCharAt(at, MASK);
            }
        }
    }

    /** Masks what an expression finds in what has been read last. */
    void mask(Pattern pattern, int length) {
        int from = Math.max(0, open.text.length() - length);
        Matcher matcher = pattern.matcher(open.text.substring(from));
        while (matcher.find()) {
            mask(from + matcher.start(), from + matcher.end());
        }
    }

    /** How much has been read of the block. */
    int length() {
        return open.text.length();
    }

    /** What a picture says instead of itself begins. */
    void beginAlternative() {
        open = new Open(open);
    }

    /** What a picture says instead of itself ends. */
    void endAlternative() {
        if (open.around != null) {
            List<TextBlock> read = read(BlockScope.ALTERNATIVE);
            open = open.around;
            open.behind.addAll(read);
            object();
        }
    }

    /** The block ends, and everything that is open in it. */
    void end(BlockScope scope) {
        while (open.around != null) {
            endAlternative();
        }
        if (open.text.isEmpty()) {
            return;
        }
        blocks.addAll(read(scope));
        open = new Open(null);
    }

    private List<TextBlock> read(BlockScope scope) {
        while (open.code > 0) {
            endCode();
        }
        while (open.links > 0) {
            endLink(false);
        }
        List<TextBlock> read = new ArrayList<>();
        SourceMap map = open.map.build();
        if (open.readable) {
            int end = block(scope.words(), scope.prose(), open.text, 0, open.text.length(), map, read);
            for (Inline inline : open.inlines) {
                StringBuilder from = inline.scopes().equals(CODE) ? open.unmasked : open.text;
                block(inline.scopes(), false, from, inline.start(), Math.min(end, inline.end()), map, read);
            }
        }
        read.addAll(open.behind);
        return read;
    }

    /** Adds a part of a text as a block, if there is anything but blanks in it, and says where it ends. */
    private static int block(
            Set<String> scopes,
            boolean prose,
            StringBuilder text,
            int start,
            int end,
            SourceMap map,
            List<TextBlock> to) {
        int from = start;
        int until = end;
        while (from < until && isBlank(text.charAt(from))) {
            from++;
        }
        while (until > from && isBlank(text.charAt(until - 1))) {
            until--;
        }
        if (from < until) {
            to.add(new TextBlock(scopes, prose, text.substring(from, until), map.part(from, until)));
        }
        return until;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A remark, which may switch rules. */
    void comment(String remark) {
        Matcher matcher = SWITCH.matcher(remark.strip());
        if (matcher.matches()) {
            boolean all = matcher.group(1) != null;
            switches.add(new StyleSwitch(
                    blocks.size(),
                    Optional.ofNullable(matcher.group(2)),
                    (all ? matcher.group(1).equals("on") : matcher.group(3).equals("YES"))));
        }
    }

    /** What was read, once the last block has ended. */
    StyledText text(String source, boolean whole) {
        return new StyledText(source, blocks, switches, whole);
    }
}
