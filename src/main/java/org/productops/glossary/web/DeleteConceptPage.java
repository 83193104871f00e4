package org.productops.glossary.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageRequest.Sent;
import org.productops.glossary.GlossaryService;
import org.productops.glossary.GlossarySpace;
import org.productops.glossary.Concept;

/** Asks whether to delete a term. */
final class DeleteConceptPage extends ConfirmPage {

    private static final String VERSION = "version";

    private final GlossaryService glossaries;

    DeleteConceptPage(GlossaryService glossaries) {
        this.glossaries = glossaries;
    }

    @Override
    protected Question question(PageRequest request) {
        GlossarySpace space = glossaries.spaceToEdit(request.text(GlossaryServlet.KEY));
        Concept term = glossaries.termToEdit(space.key(), id(request));
        return new Question(
                "productops-term-delete",
                GlossaryServlet.crumbs(space),
                Message.of("productops.glossary.delete.title", term.name()),
                List.of(
                        Message.of("productops.glossary.delete.definition", term.definition()),
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
        GlossarySpace space = glossaries.spaceToEdit(request.text(GlossaryServlet.KEY));
        glossaries.delete(space.key(), id(request), request.id(VERSION).orElse(0L));
        return GlossaryServlet.list(space).done(GlossaryListPage.DELETED).toString();
    }

    private static long id(PageRequest request) {
        return request.id(GlossaryListPage.ID)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.glossary.error.no-term", request.text(GlossaryListPage.ID))));
    }
}
