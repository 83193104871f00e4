package org.productops.area.copy.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.Lifecycle;
import org.productops.area.Role;
import org.productops.area.copy.AreaCopy;
import org.productops.area.copy.CopiedArea;
import org.productops.area.copy.CopyFilter;
import org.productops.area.copy.CopyOutline;
import org.productops.area.copy.confluence.AreaMacroSupport.HolderView;
import org.productops.area.copy.confluence.AreaMacroSupport.PlaceView;
import org.productops.common.confluence.MacroParameters;
import org.productops.common.confluence.OutputKind;
import org.productops.common.error.Message;
import org.productops.common.link.LinkedCopy;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/**
 * {@code productops-areas}: Jira's product areas as a tree or a table, from the copy in Confluence. Shows a bounded number
 * of them on every output, and says how many more there are.
 */
public class AreasMacro implements Macro {

    private static final Template<View> LIST = new Template<>("area/macro-list.vm", View.class);

    private static final int USUAL_ROWS = 50;
    private static final int MOST_ROWS = 200;

    private final AreaMacroSupport support;
    private final Templates templates;

    @Inject
    public AreasMacro(AreaMacroSupport support, Templates templates) {
        this.support = support;
        this.templates = templates;
    }

    /**
     * The list.
     *
     * @param headings of the columns after the first, which has the names
     * @param more how many areas are left out
     * @param library where Jira has all of them
     * @param asOf how old the copy is
     * @param repair where administrators see why there is no newer one
     * @param unknown columns that the author named and that do not exist; told where a browser shows the page
     */
    record View(
            List<Message> headings,
            List<RowView> rows,
            int more,
            Optional<String> library,
            String asOf,
            Optional<String> repair,
            Optional<String> unknown) {}

    /**
     * An area.
     *
     * @param name what stands for it: its name below an area that is shown, else its path
     * @param indent how far it is moved in, as styles say it
     * @param address its page in Jira
     * @param below how many areas below it are left out
     */
    record RowView(String key, String name, String indent, Optional<String> address, int below, List<CellView> cells) {}

    /**
     * What stands in a column; one of these.
     *
     * @param inherited whether all of the holders are named above
     * @param text a text of theirs
     * @param label a text of ours
     * @param gap says that what should stand there is missing
     */
    record CellView(
            List<HolderView> holders,
            boolean inherited,
            List<PlaceView> places,
            Optional<String> text,
            Optional<Message> label,
            Optional<Message> gap) {

        static CellView holders(List<HolderView> holders, boolean inherited) {
            return new CellView(holders, inherited, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        static CellView places(List<PlaceView> places) {
            return new CellView(List.of(), false, places, Optional.empty(), Optional.empty(), Optional.empty());
        }

        static CellView text(String text) {
            return new CellView(List.of(), false, List.of(), Optional.of(text), Optional.empty(), Optional.empty());
        }

        static CellView label(Optional<Message> label) {
            return new CellView(List.of(), false, List.of(), Optional.empty(), label, Optional.empty());
        }

        static CellView gap(Message gap) {
            return new CellView(List.of(), false, List.of(), Optional.empty(), Optional.empty(), Optional.of(gap));
        }
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return support.html(parameters, context, this::html);
    }

    private String html(LinkedCopy<AreaCopy> copy, MacroParameters given, OutputKind output) {
        String below = given.text("below");
        if (!below.isEmpty() && copy.value().find(below).isEmpty()) {
            return support.remark(output, AreaMacroSupport.unknown(copy.value(), below));
        }
        List<CopiedArea> areas = copy.value()
                .select(new CopyFilter(given.text("words"), below, given.text("lifecycle"), given.text("tag")));
        if (areas.isEmpty()) {
            return support.remark(output, Message.of("productops.area.macro.none"));
        }
        return templates.render(LIST, view(areas, copy, given, output));
    }

    private View view(List<CopiedArea> areas, LinkedCopy<AreaCopy> copy, MacroParameters given, OutputKind output) {
        List<CopyOutline.Row> shown = shown(areas, given);
        AreaColumns columns = AreaColumns.of(given.text("columns"), copy.value());
        AreaMacroSupport.Holders holders = support.holders(output);
        List<RowView> rows = new ArrayList<>();
        for (CopyOutline.Row row : shown) {
            CopiedArea area = row.area();
            rows.add(new RowView(
                    area.key(),
                    row.depth() > 0 ? area.name() : area.path(),
                    row.depth() * AreaMacroSupport.INDENT + "px",
                    support.page(copy.state(), area),
                    row.hidden(),
                    columns.names().stream()
                            .map(column -> cell(column, area, holders))
                            .toList()));
        }
        return new View(
                columns.names().stream().map(columns::heading).toList(),
                rows,
                areas.size() - shown.size(),
                support.library(copy.state(), given.text("words")),
                support.asOf(copy.state()),
                support.repair(copy.state(), output),
                output.isInteractive() && !columns.unknown().isEmpty()
                        ? Optional.of(String.join(", ", columns.unknown()))
                        : Optional.empty());
    }

    /** A table is in the order of the tree; a tree shows what is at its top first. */
    private static List<CopyOutline.Row> shown(List<CopiedArea> areas, MacroParameters given) {
        int most = rows(given.text("rows"));
        return given.text("view").equals("table")
                ? areas.stream()
                        .limit(most)
                        .map(area -> new CopyOutline.Row(area, 0, 0))
                        .toList()
                : CopyOutline.of(areas, most);
    }

    private static int rows(String typed) {
        return typed.matches("[1-9]\\d{0,8}") ? Math.min(Integer.parseInt(typed), MOST_ROWS) : USUAL_ROWS;
    }

    private static CellView cell(String column, CopiedArea area, AreaMacroSupport.Holders holders) {
        return switch (column) {
            case AreaColumns.KEY -> CellView.text(area.key());
            case AreaColumns.DESCRIPTION -> CellView.text(area.description());
            case AreaColumns.TAGS -> CellView.text(String.join(", ", area.tags()));
            case AreaColumns.LIFECYCLE ->
                CellView.label(Lifecycle.find(area.lifecycle()).map(AreaMacroSupport::label));
            case AreaColumns.CHANNELS ->
                CellView.places(area.channels().stream().map(PlaceView::of).toList());
            case AreaColumns.LINKS ->
                CellView.places(area.links().stream().map(PlaceView::of).toList());
            default ->
                area.role(column)
                        .map(role -> CellView.holders(holders.of(area, role), role.isFromAbove(area.key())))
                        .or(() -> Optional.of(area)
                                .filter(any -> column.equals(Role.OWNER.id()))
                                .flatMap(AreaMacroSupport::noOwner)
                                .map(CellView::gap))
                        .orElseGet(() -> CellView.holders(List.of(), false));
        };
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
