package org.productops.release.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.common.user.People;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.release.LaunchService;
import org.productops.release.ReleaseAddress;
import org.productops.release.ReleaseService;

/**
 * Releases. The path says which page: nothing for all, {@code new} for the form of a new one, a number for one, and behind it
 * {@code issues}, {@code launch}, {@code notes}, {@code edit}, {@code delete} or {@code kept} with another number;
 * {@code versions} with a number for a version, which leads to its release if there is one.
 */
@AnonymousSiteAccess
public final class ReleaseServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    static final Crumb HOME = Crumb.labelled("productops.release.title", ReleaseAddress.ROOT);

    private static final String EDIT_NOTES = ReleaseAddresses.NOTES + "/" + ReleaseAddresses.EDIT;

    private static final Pattern PAGE = Pattern.compile("(\\d{1,18})(?:/(.*))?");

    private static final Pattern VERSION = Pattern.compile("versions/(\\d{1,18})(?:/(.*))?");

    private static final Pattern NUMBERED = Pattern.compile("(kept|launch)/(\\d{1,18}|new)");

    private final transient ReleaseService releases;
    private final transient LaunchService launches;
    private final transient ReleasePages pages;
    private final transient ReleaseHead head;
    private final transient FormRenderer renderer;
    private final transient People people;

    @Inject
    public ReleaseServlet(
            PageSupport support,
            ReleaseService releases,
            LaunchService launches,
            ReleasePages pages,
            ReleaseHead head,
            FormRenderer renderer,
            People people) {
        super(support, Frame.GENERAL, "release-page");
        this.releases = releases;
        this.launches = launches;
        this.pages = pages;
        this.head = head;
        this.renderer = renderer;
        this.people = people;
    }

    @Override
    protected Crumb home() {
        return HOME;
    }

    @Override
    protected boolean isHomeForAll() {
        return true;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String path = request.path();
        if (path.isEmpty()) {
            return new ReleaseListPage(releases, head);
        }
        if (path.equals(ReleaseAddresses.NEW)) {
            return form(Optional.empty());
        }
        Matcher version = VERSION.matcher(path);
        if (version.matches()) {
            long id = releases.idOfVersion(Long.parseLong(version.group(1)));
            String page = version.group(2) == null ? "" : version.group(2);
            return id < 0 ? ofVersion(request, id, page) : goTo(ReleaseAddresses.of(id, page));
        }
        Matcher page = PAGE.matcher(path);
        if (!page.matches()) {
            throw noPage(request);
        }
        long id = Long.parseLong(page.group(1));
        return ofRelease(request, id, page.group(2) == null ? "" : page.group(2));
    }

    private static ServletPage goTo(Address address) {
        return request -> PageResult.go(address.toString());
    }

    private ServletPage ofVersion(PageRequest request, long id, String page) {
        Matcher numbered = NUMBERED.matcher(page);
        if (numbered.matches()
                && numbered.group(1).equals(ReleaseAddresses.KEPT)
                && !numbered.group(2).equals(ReleaseAddresses.NEW)) {
            return pages.kept(id, Long.parseLong(numbered.group(2)));
        }
        return switch (page) {
            case "" -> pages.overview(id);
            case ReleaseAddresses.ISSUES -> pages.issues(id);
            case ReleaseAddresses.NOTES -> pages.notes(id);
            case EDIT_NOTES -> pages.editNotes(id, renderer);
            default -> throw noPage(request);
        };
    }

    private ServletPage form(Optional<Long> id) {
        return new ReleaseFormPage(
                renderer,
                new ReleaseFormType(people, releases.choices(id), releases::maySee, releases::mayName),
                releases,
                id);
    }

    private ServletPage ofRelease(PageRequest request, long id, String page) {
        Matcher numbered = NUMBERED.matcher(page);
        if (numbered.matches()) {
            boolean isNew = numbered.group(2).equals(ReleaseAddresses.NEW);
            if (numbered.group(1).equals(ReleaseAddresses.LAUNCH)) {
                Optional<Long> item = isNew ? Optional.empty() : Optional.of(Long.parseLong(numbered.group(2)));
                return new LaunchItemFormPage(
                        renderer, new LaunchItemFormType(people), launches, releases.getToEdit(id), item);
            }
            if (!isNew) {
                return pages.kept(id, Long.parseLong(numbered.group(2)));
            }
        }
        return switch (page) {
            case "" -> pages.overview(id);
            case ReleaseAddresses.ISSUES -> pages.issues(id);
            case ReleaseAddresses.LAUNCH -> pages.launch(id);
            case ReleaseAddresses.NOTES -> pages.notes(id);
            case EDIT_NOTES -> pages.editNotes(id, renderer);
            case ReleaseAddresses.EDIT -> form(Optional.of(id));
            case ReleaseAddresses.DELETE -> new ReleaseDeletePage(releases, id);
            default -> throw noPage(request);
        };
    }
}
