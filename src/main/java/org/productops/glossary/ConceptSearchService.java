package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.productops.area.copy.AreaCopyService;
import org.productops.common.user.People;

/** Finds concepts of a glossary, for those who may read it. In memory: no statement as long as nothing changes. */
@ConfluenceComponent
public class ConceptSearchService {

    private final GlossaryLibrary library;
    private final GlossaryAccess access;
    private final People people;
    private final InstantSource clock;
    private final AreaCopyService areas;
    private final WordForms forms;

    @Inject
    public ConceptSearchService(
            GlossaryLibrary library,
            GlossaryAccess access,
            People people,
            InstantSource clock,
            AreaCopyService areas,
            WordForms forms) {
        this.library = library;
        this.access = access;
        this.people = people;
        this.clock = clock;
        this.areas = areas;
        this.forms = forms;
    }

    /**
     * The concepts that are looked for.
     *
     * @param language the reader's, for the order of letters
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in
     *     {@link ConceptFilterFields}
     * @throws org.productops.common.error.NotFoundException if there is no such glossary, or none that the caller may read
     */
    public FoundConcepts find(String key, ConceptFilterDraft draft, Locale language) {
        GlossaryContent content = library.content(access.visible(key).glossaryId());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return content.find(
                new ConceptFilterRules(content.domains(), people, today, new MeantAreas(areas.find())).apply(draft),
                language,
                forms);
    }
}
