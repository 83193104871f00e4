package org.productops.style.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Texts to check, of blocks that stand in lines of their own. */
public final class TextFixture {

    private TextFixture() {}

    /** Plain paragraphs. */
    public static StyledText prose(String... paragraphs) {
        Object[][] blocks = new Object[paragraphs.length][];
        for (int i = 0; i < paragraphs.length; i++) {
            blocks[i] = new Object[] {Set.of("text"), paragraphs[i]};
        }
        return of(blocks);
    }

    /** One block. */
    public static StyledText of(Set<String> scopes, String text) {
        return of(new Object[][] {{scopes, text}});
    }

    /** Blocks, each of what is said of it and its text. */
    @SuppressWarnings("unchecked") // Tests write what they mean.
    public static StyledText of(Object[][] blocks) {
        StringBuilder source = new StringBuilder();
        List<TextBlock> read = new ArrayList<>();
        for (Object[] block : blocks) {
            Set<String> scopes = (Set<String>) block[0];
            String text = (String) block[1];
            SourceMap map = new SourceMap.Builder()
                    .verbatim(text.length(), source.length())
                    .build();
            read.add(new TextBlock(scopes, scopes.equals(Set.of("text")), text, map));
            source.append(text).append('\n');
        }
        return new StyledText(source.toString(), read, List.of(), true);
    }

    /** The blocks of a text, each with its scopes in the order of the alphabet. */
    static List<String> shown(StyledText text) {
        return text.blocks().stream()
                .map(block -> String.join(" ", new TreeSet<>(block.scopes())) + ": " + block.text())
                .toList();
    }

    /** A block as it is shown, whatever the order of its scopes. */
    static String sorted(String shown) {
        int scopes = shown.indexOf(": ");
        return String.join(" ", new TreeSet<>(List.of(shown.substring(0, scopes).split(" "))))
                + shown.substring(scopes);
    }

    /**
     * Holds that each character stands where its map says: as it is, or in the place of something else, in the order of the
     * source. Stars of code stand for what is there.
     */
    static void assertMapped(StyledText text) {
        for (TextBlock block : text.blocks()) {
            int last = 0;
            for (int i = 0; i < block.text().length(); i++) {
                Optional<SourceRange> range = block.map().covering(i, i + 1);
                assertThat(block.map().exactly(i, i + 1)).isEqualTo(range);
                if (range.isEmpty()) {
                    assertThat(block.text().charAt(i)).isIn('*', '\n');
                    continue;
                }
                String written =
                        text.source().substring(range.get().start(), range.get().end());
                char read = block.text().charAt(i);
                assertThat(range.get().start()).isGreaterThanOrEqualTo(last);
                assertThat(written)
                        .as(block.text())
                        .matches(source -> source.equals(String.valueOf(read))
                                || read == '*'
                                || source.startsWith("&")
                                || source.startsWith("\\")
                                || source.startsWith("\r")
                                || source.startsWith("`"));
                last = range.get().start();
            }
        }
    }
}
