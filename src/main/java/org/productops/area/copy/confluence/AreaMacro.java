package org.productops.area.copy.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.Lifecycle;
import org.productops.area.copy.AreaCopy;
import org.productops.area.copy.AreaVocabulary;
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

    /** So many words are shown; the others are counted. */
    private static final int MOST_WORDS = 20;

    private final AreaMacroSupport support;
    private final AreaVocabulary words;
    private final Templates templates;

    @Inject
    public AreaMacro(AreaMacroSupport support, AreaVocabulary words, Templates templates) {
        this.support = support;
        this.words = words;
        this.templates = templates;
    }

    /**
     * The card.
     *
     * @param noOwner says that nobody owns it
     * @param address its page in Jira
     * @param path the names from the top to it; empty at the top
     * @param words what its words mean is said where they lead
     * @param moreWords how many others there are
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
            List<WordView> words,
            Optional<Message> moreWords,
            String asOf,
            Optional<String> repair) {}

    /** @param address where it is explained; empty on paper */
    record WordView(String name, Optional<String> address) {}

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
        return templates.render(CARD, view(areas.get(0), copy, output, given.spaceKey()));
    }

    private static Message unclear(AreaCopy copy, String named, List<CopiedArea> areas) {
        return areas.isEmpty()
                ? AreaMacroSupport.unknown(copy, named)
                : Message.of(
                        "productops.area.macro.ambiguous",
                        named,
                        areas.stream().map(CopiedArea::key).collect(Collectors.joining(", ")));
    }

    private View view(CopiedArea area, LinkedCopy<AreaCopy> copy, OutputKind output, Optional<String> spaceKey) {
        AreaMacroSupport.Holders holders = support.holders(output);
        List<AreaVocabulary.Word> about =
                spaceKey.map(key -> words.of(key, keys(area))).orElse(List.of());
        int more = about.size() - MOST_WORDS;
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
                about.stream()
                        .limit(MOST_WORDS)
                        .map(word -> new WordView(word.name(), support.here(word.address(), output)))
                        .toList(),
                more > 0 ? Optional.of(Message.of("productops.area.macro.words-more", more)) : Optional.empty(),
                support.asOf(copy.state()),
                support.repair(copy.state(), output));
    }

    private static Set<String> keys(CopiedArea area) {
        Set<String> keys = new HashSet<>(area.formerKeys());
        keys.add(area.key());
        return keys;
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
