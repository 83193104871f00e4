package org.productops.area.coverage.web;

import com.atlassian.plugin.web.ContextProvider;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.CoverageService;
import org.productops.area.coverage.IssueCounting;
import org.productops.common.error.Message;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** What the dashboard's item of coverage is made of; its script asks for the figures, and puts them in. */
public final class CoverageItemContext implements ContextProvider {

    private static final Template<View> TEMPLATE = new Template<>("area/coverage/item.vm", View.class);

    private static final String HTML = "productopsCoverageHtml";

    /** What is shown until somebody chooses. */
    private static final Set<CoverageKind> USUAL = Set.of(
            CoverageKind.PROJECT_UNMAPPED,
            CoverageKind.COMPONENT_UNMAPPED,
            CoverageKind.SPACE_UNMAPPED,
            CoverageKind.AREA_UNMAPPED,
            CoverageKind.NO_OWNER);

    /** So often the item may ask again. */
    private static final List<Integer> MINUTES = List.of(15, 60, 120);

    private final Templates templates;

    @Inject
    public CoverageItemContext(Templates templates) {
        this.templates = templates;
    }

    /**
     * The item.
     *
     * @param page where all figures are
     */
    record View(String page, List<Figure> figures, List<DaysChoice> days, List<Integer> minutes) {}

    /**
     * A figure that can be chosen.
     *
     * @param usual whether it is shown until somebody chooses
     * @param list where the gaps are
     */
    record Figure(String id, Message title, boolean usual, String list) {}

    record DaysChoice(int days, boolean usual) {}

    @Override
    public void init(Map<String, String> parameters) {
        // Nothing to set up.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> map = new HashMap<>(context);
        map.put(
                HTML,
                templates.render(
                        TEMPLATE,
                        new View(
                                CoverageAddress.ROOT,
                                Arrays.stream(CoverageKind.values())
                                        .map(CoverageItemContext::figure)
                                        .toList(),
                                IssueCounting.STEPS.stream()
                                        .map(step -> new DaysChoice(step, step == CoverageService.USUAL_DAYS))
                                        .toList(),
                                MINUTES)));
        return map;
    }

    private static Figure figure(CoverageKind kind) {
        return new Figure(
                kind.id(),
                CoverageTexts.title(kind),
                USUAL.contains(kind),
                CoverageAddress.of(kind).toString());
    }
}
