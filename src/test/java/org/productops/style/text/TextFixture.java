package org.productops.style.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
}
