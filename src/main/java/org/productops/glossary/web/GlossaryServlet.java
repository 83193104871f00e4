package org.productops.glossary.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.glossary.GlossaryService;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.Term;

/**
 * The glossary of a space: the list at the page's own address, and below it {@code new}, {@code edit} and
 * {@code delete}. Anonymous readers come as far as the site and the space let them.
 */
@AnonymousSiteAccess
public final class GlossaryServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String PATH = "/plugins/servlet/productops/glossary";
    private static final String RESOURCE = "org.productops.product-ops:glossary-page";

    private final transient GlossaryService glossaries;
    private final transient ReaderLanguage language;
    private final transient PageBuilderService pages;

    @Inject
    public GlossaryServlet(
            PageSupport support,
            GlossaryService glossaries,
            ReaderLanguage language,
            @ComponentImport PageBuilderService pages) {
        super(support, GENERAL);
        this.glossaries = glossaries;
        this.language = language;
        this.pages = pages;
    }

    @Override
    protected PageResult show(PageRequest request) {
        pages.assembler().resources().requireWebResource(RESOURCE);
        String key = request.text("key");
        return switch (Step.of(request)) {
            case LIST -> list(request, glossaries.view(key));
            case NEW ->
                TermForm.adding(glossaries.edit(key), request.text("name")).show();
            case EDIT -> {
                GlossaryView view = glossaries.edit(key);
                yield TermForm.changing(view, term(view, request)).show();
            }
            case DELETE -> {
                GlossaryView view = glossaries.edit(key);
                yield confirmation(200, view, term(view, request), Optional.empty());
            }
        };
    }

    @Override
    protected PageResult submit(PageRequest request) {
        pages.assembler().resources().requireWebResource(RESOURCE);
        GlossaryView view = glossaries.edit(request.text("key"));
        return switch (Step.of(request)) {
            case NEW -> create(view, request);
            case EDIT -> update(view, request);
            case DELETE -> delete(view, request);
            case LIST -> PageResult.go(listPath(view));
        };
    }

    private PageResult list(PageRequest request, GlossaryView view) {
        ListPage page = new ListPage(view, language.locale(), request.text("q"), request.text("letter"));
        Optional<Message> notice = id(request, "saved")
                .flatMap(view.glossary()::find)
                .map(term -> Message.of("productops.glossary.saved", term.name()))
                .or(() -> request.checked("deleted")
                        ? Optional.of(Message.of("productops.glossary.deleted"))
                        : Optional.empty());
        return page.show(notice);
    }

    private PageResult create(GlossaryView view, PageRequest request) {
        TermForm form = TermForm.sent(view, request);
        try {
            Term term = glossaries.create(view.space().key(), form.draft());
            return saved(view, term);
        } catch (InvalidException e) {
            return form.again(400, e.errors());
        } catch (BusyException e) {
            return form.again(503, FieldErrors.of(e.text()));
        }
    }

    private PageResult update(GlossaryView view, PageRequest request) {
        TermForm form = TermForm.sent(view, request);
        String key = view.space().key();
        try {
            long version = request.number("version").orElse(0L);
            return saved(view, glossaries.update(key, id(request, "id").orElse(0L), form.draft(), version));
        } catch (InvalidException e) {
            return form.again(400, e.errors());
        } catch (BusyException e) {
            return form.again(503, FieldErrors.of(e.text()));
        } catch (ConflictException e) {
            return glossaries
                    .view(key)
                    .glossary()
                    .find(form.id())
                    .map(other -> form.beside(other, e.currentVersion(), FieldErrors.of(e.text())))
                    .orElseThrow(() -> e);
        } catch (NotFoundException e) {
            return form.asNew(FieldErrors.of(Message.of("productops.glossary.error.deleted-meanwhile")));
        }
    }

    private PageResult delete(GlossaryView view, PageRequest request) {
        String key = view.space().key();
        long id = id(request, "id").orElse(0L);
        try {
            glossaries.delete(key, id, request.number("version").orElse(0L));
        } catch (ConflictException e) {
            Term changed = glossaries.term(key, id);
            return confirmation(409, view, changed, Optional.of(e.text()));
        }
        return PageResult.go(listPath(view) + "&deleted=true");
    }

    private static PageResult confirmation(int status, GlossaryView view, Term term, Optional<Message> problem) {
        return PageResult.again(
                status,
                "glossary/delete.vm",
                Map.of(
                        "space",
                        TermForm.describe(view),
                        "term",
                        TermForm.describe(term),
                        "id",
                        term.id(),
                        "version",
                        term.version(),
                        "problems",
                        problem.stream().toList()));
    }

    private static PageResult saved(GlossaryView view, Term term) {
        return PageResult.go(listPath(view) + "&saved=" + term.id() + "#productops-term-" + term.id());
    }

    private static String listPath(GlossaryView view) {
        return PATH + "?key=" + URLEncoder.encode(view.space().key(), StandardCharsets.UTF_8);
    }

    private static Term term(GlossaryView view, PageRequest request) {
        return id(request, "id")
                .flatMap(view.glossary()::find)
                .orElseThrow(() ->
                        new NotFoundException(Message.of("productops.glossary.error.no-term", request.text("id"))));
    }

    /** An id in the address; one that is none finds nothing. */
    private static Optional<Long> id(PageRequest request, String field) {
        String text = request.text(field);
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private enum Step {
        LIST,
        NEW,
        EDIT,
        DELETE;

        static Step of(PageRequest request) {
            String path = request.path();
            return switch (path.substring(path.lastIndexOf('/') + 1)) {
                case "new" -> NEW;
                case "edit" -> EDIT;
                case "delete" -> DELETE;
                default -> LIST;
            };
        }
    }
}
