package org.productops.area.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.productops.area.AreaService;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.form.FormRenderer;

/**
 * The page on which owners and maintainers edit their area: outside the product's administration, into which most of
 * them cannot come. The path is the area's key; somebody who comes from an issue goes back there.
 */
@AnonymousSiteAccess
public final class AreaServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private static final String PATH = "/plugins/servlet/productops/area/";
    private static final String ISSUE = "issue";
    private static final Pattern ISSUE_KEY = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}_]*-\\d{1,18}");

    private final transient AreaService areas;
    private final transient FormRenderer renderer;
    private final transient AreaFormType type;

    @Inject
    public AreaServlet(PageSupport support, AreaService areas, FormRenderer renderer, AreaFormType type) {
        super(support, Frame.GENERAL, "page");
        this.areas = areas;
        this.renderer = renderer;
        this.type = type;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String key = request.path();
        Optional<String> issue = Optional.of(request.text(ISSUE))
                .filter(text -> ISSUE_KEY.matcher(text).matches());
        Optional<Crumb> back = issue.map(each -> Crumb.named(each, "/browse/" + each));
        return new AreaFormPage(
                renderer,
                type,
                areas,
                new AreaFormPage.Place(
                        Optional.of(key),
                        Address.of(PATH + key).with(ISSUE, issue.orElse("")).toString(),
                        area -> back.map(Crumb::path).orElseGet(() -> Address.of(PATH + area)
                                .done(AreaListPage.SAVED)
                                .toString()),
                        back.stream().toList(),
                        back.map(Crumb::path)));
    }
}
