package org.productops.glossary.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageRequest.Sent;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.ReaderLanguage;

/** Asks whether to delete a term. */
final class DeleteConceptPage extends ConfirmPage {

    private static final String VERSION = "version";

    private final ConceptService glossaries;
    private final ReaderLanguage language;

    DeleteConceptPage(ConceptService glossaries, ReaderLanguage language) {
        this.glossaries = glossaries;
        this.language = language;
    }

    @Override
    protected Question question(PageRequest request) {
        GlossaryPlace space = glossaries.placeToEdit(request.text(GlossaryServlet.KEY));
        Concept term = glossaries.conceptToEdit(space.key(), id(request));
        return new Question(
                "productops-term-delete",
                GlossaryServlet.crumbs(space),
                Message.of("productops.glossary.delete.title", term.name()),
                List.of(
                        Message.of("productops.glossary.delete.definition", term.definition(language.locale())),
                        Message.of("productops.glossary.delete.consequence")),
                Optional.empty(),
                List.of(new Sent(VERSION, String.valueOf(term.version()))),
                GlossaryServlet.about("delete", space)
                        .with(GlossaryListPage.ID, String.valueOf(term.id()))
                        .toString(),
                Message.of("productops.glossary.delete"),
                GlossaryServlet.list(space).toString());
    }

    @Override
    protected String confirmed(PageRequest request) {
        GlossaryPlace space = glossaries.placeToEdit(request.text(GlossaryServlet.KEY));
        glossaries.delete(space.key(), id(request), request.id(VERSION).orElse(0L));
        return GlossaryServlet.list(space).done(GlossaryListPage.DELETED).toString();
    }

    private static long id(PageRequest request) {
        return request.id(GlossaryListPage.ID)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.glossary.error.no-term", request.text(GlossaryListPage.ID))));
    }
}
