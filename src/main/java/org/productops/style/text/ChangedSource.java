package org.productops.style.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a text is stored as, with some of it written anew and everything else as it was. It is read again before anybody gets it:
 * a change that would make something else of the text around it, such as a link, is none.
 */
public final class ChangedSource {

    private static final String CLOSING = ".,;:!?)";

    /** A change where it is made; in the text, and in the source. */
    private record Edit(SourceChange change, SourceRange range, SourceWriting writing) {

        String written(boolean plain) {
            return plain && writing == SourceWriting.MARKDOWN
                    ? change.replacement()
                    : writing.write(change.replacement());
        }
    }

    private final StyledText text;
    private final TextFormat format;

    private ChangedSource(StyledText text, TextFormat format) {
        this.text = text;
        this.format = format;
    }

    /**
     * Whether what is to be written anew stands together in the source, so that it can be. Not every such change can be made.
     *
     * @throws IndexOutOfBoundsException if the text has no such block
     */
    public static boolean isReplaceable(StyledText text, SourceChange change) {
        TextBlock block = text.blocks().get(change.block());
        return change.end() <= block.text().length()
                && block.map().exactly(change.start(), change.end()).isPresent();
    }

    /**
     * The source with these changes. A word that is taken away takes one of the blanks around it along, if there would be two.
     *
     * @param format what the text was read from
     * @param changes in any order; the same place written anew in the same way may be there twice, such as in a block and in a
     *     link in it
     * @return empty if one of them cannot be made, if two of them overlap, or if what is read then is not what it was with these
     *     changes
     * @throws IndexOutOfBoundsException if the text has no such block
     */
    public static Optional<String> of(StyledText text, TextFormat format, List<SourceChange> changes) {
        return new ChangedSource(text, format).changed(changes);
    }

    private Optional<String> changed(List<SourceChange> changes) {
        List<Edit> edits = new ArrayList<>();
        for (SourceChange change : changes) {
            if (!isReplaceable(text, change)) {
                return Optional.empty();
            }
            SourceChange whole = withBlank(change);
            SourceMap map = text.blocks().get(change.block()).map();
            edits.add(new Edit(
                    whole, map.exactly(whole.start(), whole.end()).orElseThrow(), map.writingAt(whole.start())));
        }
        return single(edits).flatMap(all -> changed(all, true)
                .or(() -> format == TextFormat.MARKDOWN ? changed(all, false) : Optional.empty()));
    }

    /** Those of a place only once, in their order; empty if two overlap. */
    private static Optional<List<Edit>> single(List<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt((Edit edit) -> edit.range().start())
                .thenComparingInt(edit -> edit.range().end()));
        List<Edit> single = new ArrayList<>();
        for (Edit edit : sorted) {
            Edit last = single.isEmpty() ? null : single.get(single.size() - 1);
            if (last == null || last.range().end() <= edit.range().start()) {
                single.add(edit);
            } else if (!edit.range().equals(last.range())
                    || !edit.change().replacement().equals(last.change().replacement())) {
                return Optional.empty();
            }
        }
        return Optional.of(single);
    }

    /** Nothing in the place of a word leaves two blanks, or one where none belongs. */
    private SourceChange withBlank(SourceChange change) {
        TextBlock block = text.blocks().get(change.block());
        int start = change.start();
        int end = change.end();
        if (!change.replacement().isEmpty()) {
            return change;
        }
        boolean before = start > 0 && block.text().charAt(start - 1) == ' ';
        boolean behind = end < block.text().length() && block.text().charAt(end) == ' ';
        boolean atEnd =
                end == block.text().length() || CLOSING.indexOf(block.text().charAt(end)) >= 0;
        if (behind && (before || start == 0) && block.map().isVerbatim(Math.max(0, start - 1), end + 1)) {
            return new SourceChange(change.block(), start, end + 1, "");
        }
        return before && atEnd && block.map().isVerbatim(start - 1, end)
                ? new SourceChange(change.block(), start - 1, end, "")
                : change;
    }

    private Optional<String> changed(List<Edit> edits, boolean plain) {
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (Edit edit : edits) {
            String written = edit.written(plain);
            if (written.isEmpty() && edit.writing() == SourceWriting.UNQUOTED) {
                return Optional.empty();
            }
            changed.append(text.source(), from, edit.range().start()).append(written);
            from = edit.range().end();
        }
        String source = changed.append(text.source().substring(from)).toString();
        return isMeant(format.read(source), edits) ? Optional.of(source) : Optional.empty();
    }

    /** Whether everything is read as before but for the changes. */
    private boolean isMeant(StyledText read, List<Edit> edits) {
        Map<Integer, String> expected = expected(edits);
        int last = expected.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        // Where only the beginning is read, another length lets it end elsewhere.
        int compared = text.whole() && read.whole() ? text.blocks().size() : last + 1;
        boolean sized = text.whole() && read.whole()
                ? read.blocks().size() == compared
                : read.blocks().size() >= compared;
        if (!sized) {
            return false;
        }
        for (int i = 0; i < compared; i++) {
            TextBlock before = text.blocks().get(i);
            TextBlock after = read.blocks().get(i);
            boolean inside = !expected.containsKey(i) && touches(before, edits);
            if (!after.scopes().equals(before.scopes())
                    || after.prose() != before.prose()
                    || !inside && !after.text().equals(expected.getOrDefault(i, before.text()))) {
                return false;
            }
        }
        return read.switches().equals(text.switches());
    }

    private Map<Integer, String> expected(List<Edit> edits) {
        Map<Integer, List<SourceChange>> changes =
                edits.stream().map(Edit::change).collect(Collectors.groupingBy(SourceChange::block));
        Map<Integer, String> expected = new HashMap<>();
        changes.forEach((block, own) ->
                expected.put(block, written(text.blocks().get(block).text(), own)));
        return expected;
    }

    private static String written(String old, List<SourceChange> changes) {
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (SourceChange change : changes) {
            written.append(old, from, change.start()).append(change.replacement());
            from = change.end();
        }
        return written.append(old.substring(from)).toString().strip();
    }

    /** Whether a change was made in a block by way of another one that it is a part of, or that is a part of it. */
    private static boolean touches(TextBlock block, List<Edit> edits) {
        Optional<SourceRange> all = block.map().covering(0, block.text().length());
        return all.isPresent()
                && edits.stream()
                        .anyMatch(edit -> edit.range().start() < all.get().end()
                                && edit.range().end() > all.get().start());
    }
}
