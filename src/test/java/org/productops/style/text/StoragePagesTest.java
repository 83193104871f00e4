package org.productops.style.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a page consists of, a change of a word changes the word and nothing else. */
class StoragePagesTest {

    private static final int PAGES = 2_000;

    private static final String[] REPLACEMENTS = {"new", "a & b", "<b>", "]]>", "\"it's\"", "&amp;", "größer", "x</p>"};

    private static final Pattern READ = Pattern.compile("\\bw\\d+w\\b");

    @Test
    void everyWordIsReadOnceAndNothingThatIsHidden() {
        pages(page -> {
            StyledText text = StorageText.of(page.page());
            List<String> read = text.blocks().stream()
                    .filter(block -> !block.scopes().contains("link"))
                    .flatMap(block -> READ.matcher(block.text()).results().map(result -> result.group()))
                    .toList();

            // A picture's own words come behind the block that it stands in.
            assertThat(read).as(page.page()).containsExactlyInAnyOrderElementsOf(page.words());
            assertThat(text.blocks())
                    .as(page.page())
                    .filteredOn(block -> !block.scopes().contains("code"))
                    .noneMatch(block -> block.text().matches("(?s).*z\\d+z.*"));
            TextFixture.assertMapped(text);
        });
    }

    @Test
    void oneWordIsChangedAndNothingElse() {
        Random random = new Random(1);
        pages(page -> {
            if (page.words().isEmpty()) {
                return;
            }
            String word = page.words().get(random.nextInt(page.words().size()));
            String replacement = REPLACEMENTS[random.nextInt(REPLACEMENTS.length)];
            StyledText text = StorageText.of(page.page());
            SourceChange change = change(text, word, replacement);

            String changed =
                    ChangedSource.of(text, TextFormat.STORAGE, List.of(change)).orElseThrow();

            int at = page.page().indexOf(word);
            String before = page.page().substring(0, at);
            String behind = page.page().substring(at + word.length());
            assertThat(changed).startsWith(before).endsWith(behind);
            String written = changed.substring(before.length(), changed.length() - behind.length());
            assertThat(written)
                    .isIn(
                            replacement,
                            SourceWriting.MARKUP.write(replacement),
                            SourceWriting.ATTRIBUTE.write(replacement),
                            SourceWriting.CDATA.write(replacement));
            assertThat(texts(StorageText.of(changed)))
                    .isEqualTo(texts(text).stream()
                            .map(block -> block.replace(word, replacement))
                            .toList());
        });
    }

    @Test
    void allWordsAreChangedAtOnce() {
        Random random = new Random(2);
        pages(page -> {
            StyledText text = StorageText.of(page.page());
            List<SourceChange> changes = page.words().stream()
                    .map(word -> change(text, word, "new"))
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(changes, random);

            assertThat(ChangedSource.of(text, TextFormat.STORAGE, changes))
                    .contains(READ.matcher(page.page()).replaceAll("new"));
        });
    }

    private interface Check {
        void look(StoragePageFixture page);
    }

    private static void pages(Check check) {
        IntStream.range(0, PAGES).mapToObj(StoragePageFixture::new).forEach(check::look);
    }

    private static List<String> texts(StyledText text) {
        return text.blocks().stream().map(TextBlock::text).toList();
    }

    private static SourceChange change(StyledText text, String word, String replacement) {
        for (int i = 0; i < text.blocks().size(); i++) {
            Matcher matcher = Pattern.compile("\\b" + word + "\\b")
                    .matcher(text.blocks().get(i).text());
            if (matcher.find()) {
                return new SourceChange(i, matcher.start(), matcher.end(), replacement);
            }
        }
        throw new AssertionError(word + " in " + text.source());
    }
}
