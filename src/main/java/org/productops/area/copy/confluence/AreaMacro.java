package org.productops.area.copy.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.Lifecycle;
import org.productops.area.copy.AreaCopy;
import org.productops.area.copy.CopiedArea;
import org.productops.area.copy.CopiedRole;
import org.productops.area.copy.confluence.AreaMacroSupport.HolderView;
import org.productops.area.copy.confluence.AreaMacroSupport.PlaceView;
import org.productops.common.confluence.MacroParameters;
import org.productops.common.confluence.OutputKind;
import org.productops.common.error.Message;
import org.productops.common.link.LinkedCopy;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** {@code productops-area}: a card of one of Jira's product areas, from the copy in Confluence. */
public class AreaMacro implements Macro {

    private static final Template<View> CARD = new Template<>("area/macro-card.vm", View.class);

    private final AreaMacroSupport support;
    private final Templates templates;

    @Inject
    public AreaMacro(AreaMacroSupport support, Templates templates) {
        this.support = support;
        this.templates = templates;
    }

    /**
     * The card.
     *
     * @param noOwner says that nobody owns it
     * @param address its page in Jira
     * @param path the names from the top to it; empty at the top
     * @param asOf how old the copy is
     * @param repair where administrators see why there is no newer one
     */
    record View(
            String key,
            String name,
            Optional<String> address,
            Optional<String> path,
            Optional<Message> lifecycle,
            boolean archived,
            List<String> description,
            Optional<Message> noOwner,
            List<RoleView> roles,
            List<PlaceView> channels,
            List<PlaceView> links,
            String asOf,
            Optional<String> repair) {}

    record RoleView(String id, Message label, List<PartView> parts) {}

    /**
     * Those who hold a role because one area names them.
     *
     * @param inheritedFrom the name of that area, if it is one above
     */
    record PartView(List<HolderView> holders, Optional<String> inheritedFrom) {}

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return support.html(parameters, context, this::html);
    }

    private String html(LinkedCopy<AreaCopy> copy, MacroParameters given, OutputKind output) {
        String named = given.text("area");
        List<CopiedArea> areas = copy.value().find(named);
        if (areas.size() != 1) {
            return support.remark(
                    output,
                    named.isEmpty()
                            ? Message.of("productops.area.macro.name-one")
                            : unclear(copy.value(), named, areas));
        }
        return templates.render(CARD, view(areas.get(0), copy, output));
    }

    private static Message unclear(AreaCopy copy, String named, List<CopiedArea> areas) {
        return areas.isEmpty()
                ? AreaMacroSupport.unknown(copy, named)
                : Message.of(
                        "productops.area.macro.ambiguous",
                        named,
                        areas.stream().map(CopiedArea::key).collect(Collectors.joining(", ")));
    }

    private View view(CopiedArea area, LinkedCopy<AreaCopy> copy, OutputKind output) {
        AreaMacroSupport.Holders holders = support.holders(output);
        return new View(
                area.key(),
                area.name(),
                support.page(copy.state(), area),
                Optional.of(area.path()).filter(path -> !path.equals(area.name())),
                Lifecycle.find(area.lifecycle()).map(AreaMacroSupport::label),
                area.archived(),
                area.description().lines().toList(),
                AreaMacroSupport.noOwner(area),
                area.roles().stream()
                        .map(role -> new RoleView(
                                role.id(), AreaMacroSupport.label(role), parts(area, role, holders, copy.value())))
                        .toList(),
                area.channels().stream().map(PlaceView::of).toList(),
                area.links().stream().map(PlaceView::of).toList(),
                support.asOf(copy.state()),
                support.repair(copy.state(), output));
    }

    /** Those that the same area names stand beside each other. */
    private static List<PartView> parts(
            CopiedArea area, CopiedRole role, AreaMacroSupport.Holders holders, AreaCopy copy) {
        Map<String, List<HolderView>> byArea = new LinkedHashMap<>();
        List<HolderView> views = holders.of(area, role);
        for (int i = 0; i < views.size(); i++) {
            byArea.computeIfAbsent(role.from(i).orElse(area.key()), any -> new ArrayList<>())
                    .add(views.get(i));
        }
        return byArea.entrySet().stream()
                .map(part -> new PartView(
                        part.getValue(),
                        Optional.of(part.getKey())
                                .filter(key -> !key.equals(area.key()))
                                .flatMap(key -> copy.find(key).stream().findFirst())
                                .map(CopiedArea::name)))
                .toList();
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
