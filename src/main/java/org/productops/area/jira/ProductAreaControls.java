package org.productops.area.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaMatch;
import org.productops.area.AreaTree;
import org.productops.common.error.Message;
import org.productops.common.user.People;
import org.productops.common.web.Address;
import org.productops.common.web.PageResources;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** Draws the fields for reading and for editing. */
@JiraComponent
public class ProductAreaControls {

    private static final Template<ValuesView> VALUES = new Template<>("area/value.vm", ValuesView.class);
    private static final Template<XmlView> XML = new Template<>("area/xml.vm", XmlView.class);
    private static final Template<PickerView> PICKER = new Template<>("area/picker.vm", PickerView.class);
    private static final Template<ListView> LIST = new Template<>("area/picker-list.vm", ListView.class);

    private final AreaLibrary library;
    private final Templates templates;
    private final PageResources resources;
    private final ApplicationProperties application;
    private final People people;

    @Inject
    public ProductAreaControls(
            AreaLibrary library,
            Templates templates,
            PageResources resources,
            @ComponentImport ApplicationProperties application,
            People people) {
        this.library = library;
        this.templates = templates;
        this.resources = resources;
        this.application = application;
        this.people = people;
    }

    record ValuesView(List<ValueView> areas) {}

    /** @param page where to read about the area; empty if there is no such area */
    record ValueView(String key, String path, boolean archived, Optional<String> description, Optional<String> page) {}

    record XmlView(List<String> keys) {}

    /**
     * @param note what is the matter with the area that the issue has; empty if nothing is
     * @param meant what could be meant by a value that is no area
     * @param required why there must be an area; empty if there need not
     */
    record PickerView(
            String fieldId,
            String value,
            String display,
            Optional<Message> note,
            List<MeantView> meant,
            List<AlongView> along,
            Optional<ProposingView> proposing,
            Optional<Message> required) {}

    /**
     * @param value of the text area that is sent: a line for each token
     * @param required why there must be an area; empty if there need not
     */
    record ListView(
            String fieldId,
            String value,
            List<TokenView> tokens,
            List<AlongView> along,
            Optional<ProposingView> proposing,
            Optional<Message> required) {}

    /** An area to take with one click. */
    record MeantView(String key, String path) {}

    /** What is sent along with the value. */
    record AlongView(String name, String value) {}

    /**
     * What the picker's script proposes areas by.
     *
     * @param address where it asks, without the components that are chosen in the form
     * @param fills whether the project's rule may fill the field in: in a form of a new issue that nobody has seen yet
     * @param filled the keys that the project's rule has filled in, with blanks between them
     */
    record ProposingView(String address, boolean fills, String filled) {}

    /** @param note what is the matter with the area; empty if nothing is */
    record TokenView(String value, String path, Optional<Message> note) {}

    /** The areas' paths, linked to their pages; the key itself if there is no such area. */
    String view(List<String> keys) {
        AreaTree tree = library.tree();
        return templates.render(
                VALUES,
                new ValuesView(keys.stream().map(key -> value(tree, key)).toList()));
    }

    private static ValueView value(AreaTree tree, String key) {
        Optional<Area> area = tree.find(key);
        return new ValueView(
                key,
                area.map(tree::path).orElse(key),
                area.map(Area::archived).orElse(false),
                area.map(Area::description).filter(text -> !text.isEmpty()),
                area.map(Area::key).map(AreaAddress::page));
    }

    /** The keys as the elements that Jira's XML has for values. */
    String xml(List<String> keys) {
        return templates.render(XML, new XmlView(keys));
    }

    /**
     * The picker. The page loads its script with it; a dialog, for which Jira does not look at what its fields ask for,
     * loads it when the picker appears.
     *
     * @param typed the area's key, or whatever was typed before
     * @param fresh whether nobody has seen the form yet, so that what stands in it comes from the project's rule
     */
    String editOne(FieldForm form, String typed, boolean fresh) {
        resources.require("picker");
        AreaTree tree = library.tree();
        Optional<Area> area = tree.find(typed);
        return templates.render(
                PICKER,
                new PickerView(
                        form.fieldId(),
                        typed,
                        area.map(tree::path).orElse(typed),
                        area.filter(Area::archived)
                                .flatMap(archived -> form.issueId())
                                .map(issue -> Message.of("productops.area.field-type.kept-archived")),
                        area.isPresent() ? List.of() : meant(tree, typed),
                        along(form),
                        proposing(form, fresh, typed),
                        form.required()));
    }

    /** The library is for those who may use the product, and issues can be created by others. */
    private List<MeantView> meant(AreaTree tree, String typed) {
        if (typed.isBlank() || people.currentUserKey().isEmpty()) {
            return List.of();
        }
        AreaMatch match = tree.match(typed);
        return Stream.concat(match.area().stream(), match.candidates().stream())
                .filter(area -> !area.archived())
                .map(area -> new MeantView(area.key(), tree.path(area)))
                .toList();
    }

    /** The same for several areas. */
    String editSeveral(FieldForm form, List<String> typed, boolean fresh) {
        resources.require("picker");
        AreaTree tree = library.tree();
        return templates.render(
                LIST,
                new ListView(
                        form.fieldId(),
                        String.join("\n", typed),
                        typed.stream().map(each -> token(tree, each)).toList(),
                        along(form),
                        proposing(form, fresh, String.join(" ", typed)),
                        form.required()));
    }

    private static List<AlongView> along(FieldForm form) {
        return Stream.concat(
                        form.issueId().stream().map(id -> along(form, ProductAreaValues.ISSUE, id)),
                        form.place().stream().map(place -> along(form, FieldRuling.PLACE, place)))
                .toList();
    }

    private static AlongView along(FieldForm form, String key, String value) {
        return new AlongView(form.fieldId() + ":" + key, value);
    }

    private static Optional<ProposingView> proposing(FieldForm form, boolean fresh, String keys) {
        return form.projectId().map(project -> {
            String address = Address.of("/rest/productops/1.0/area-proposals")
                    .with("project", String.valueOf(project))
                    .with("field", form.fieldId())
                    .with("parent", form.parentId().map(String::valueOf).orElse(""))
                    .toString();
            boolean fills = fresh && form.issueId().isEmpty();
            return new ProposingView(address, fills, fills ? keys : "");
        });
    }

    private static TokenView token(AreaTree tree, String typed) {
        Optional<Area> area = tree.match(typed).area();
        return area.map(found -> new TokenView(
                        found.key(),
                        tree.path(found),
                        Optional.of(Message.of("productops.area.archived")).filter(any -> found.archived())))
                .orElseGet(() ->
                        new TokenView(typed, typed, Optional.of(Message.of("productops.common.picker.standing.gone"))));
    }

    /** Where to search for areas, for programs. */
    String searchAddress() {
        return application.getBaseUrl(UrlMode.RELATIVE) + "/rest/productops/1.0/area-choices?query=";
    }
}
