package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovedGlossariesTest {

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final MovedGlossaries moved =
            new MovedGlossaries(fixture.glossaries, fixture.library, fixture.spaces, fixture.storage.snapshotWrites());

    private Glossary glossary(long spaceId, String key) {
        return fixture.glossaries.put(new Glossary(0, spaceId, key, "", "", Locale.ENGLISH, List.of(), false, 1));
    }

    @Test
    void theGlossaryOfASpaceIsFoundByWhoeverMaySeeTheSpaceOnceItsKeyIsKnown() {
        Glossary doc = glossary(GlossaryFixture.DOC.id(), "");
        Glossary secret = glossary(GlossaryFixture.SECRET.id(), "SECRET");
        fixture.people.actAs("ben");
        assertThat(fixture.access.find(doc)).isEmpty();

        moved.run();

        Glossary found = fixture.library.directory().find(doc.id()).orElseThrow();
        assertThat(found).isEqualTo(doc.withKey("DOC"));
        assertThat(fixture.access.find(found)).map(GlossaryPlace::key).contains("DOC");
        assertThat(fixture.glossaries.find(secret.id())).contains(secret);
    }

    @Test
    void whereNothingIsToBeFoundNobodyIsAskedAgain() {
        glossary(GlossaryFixture.DOC.id(), "");
        Glossary gone = glossary(4711, "");
        Glossary global =
                fixture.glossaries.put(new Glossary(0, 0, "@all", "All", "", Locale.ENGLISH, List.of(), false, 1));

        moved.run();
        moved.run();
        moved.run();

        assertThat(fixture.keyQuestions).isEqualTo(1);
        assertThat(fixture.glossaries.find(gone.id())).contains(gone);
        assertThat(fixture.glossaries.find(global.id())).isEqualTo(Optional.of(global));
    }
}
