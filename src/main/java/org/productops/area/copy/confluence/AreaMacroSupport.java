package org.productops.area.copy.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.AreaAddress;
import org.productops.area.AreaGap;
import org.productops.area.Lifecycle;
import org.productops.area.Role;
import org.productops.area.RoleCatalog;
import org.productops.area.copy.AreaCopy;
import org.productops.area.copy.AreaCopyService;
import org.productops.area.copy.CopiedArea;
import org.productops.area.copy.CopiedHolder;
import org.productops.area.copy.CopiedLink;
import org.productops.area.copy.CopiedRole;
import org.productops.common.confluence.MacroParameters;
import org.productops.common.confluence.OutputKind;
import org.productops.common.error.Message;
import org.productops.common.link.CopyState;
import org.productops.common.link.LinkedCopy;
import org.productops.common.text.TextRule;
import org.productops.common.text.WebAddress;
import org.productops.common.time.ProductDates;
import org.productops.common.user.Standing;
import org.productops.common.web.Address;
import org.productops.common.web.PageResources;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** What the macros about areas have in common: the copy, the way to Jira, people, and what stands there without a copy. */
@ConfluenceComponent
public class AreaMacroSupport {

    /** So far an area is moved in below the one above, in pixels. */
    static final int INDENT = 24;

    /** So many areas are offered that somebody may have meant. */
    private static final int MOST_MEANT = 5;

    private static final Template<RemarkView> REMARK = new Template<>("area/macro-remark.vm", RemarkView.class);

    private static final String LIBRARY = AreaAddress.LIBRARY;
    private static final String LINK_PAGE = "/plugins/servlet/productops/link";

    private final AreaCopyService areas;
    private final UserManager users;
    private final ProductDates dates;
    private final ApplicationProperties properties;
    private final PageResources resources;
    private final Templates templates;

    @Inject
    public AreaMacroSupport(
            AreaCopyService areas,
            @ComponentImport UserManager users,
            ProductDates dates,
            @ComponentImport ApplicationProperties properties,
            PageResources resources,
            Templates templates) {
        this.areas = areas;
        this.users = users;
        this.dates = dates;
        this.properties = properties;
        this.resources = resources;
        this.templates = templates;
    }

    /**
     * Why there is nothing to show.
     *
     * @param repair where administrators mend it
     */
    record RemarkView(Message text, Optional<String> repair) {}

    /**
     * Somebody who holds a role.
     *
     * @param profile of the Confluence user of this name
     * @param gap why they cannot answer any more
     */
    record HolderView(String name, boolean group, Optional<String> profile, Optional<Message> gap) {}

    /**
     * A channel or link.
     *
     * @param address where it leads; only if browsers can go there
     */
    record PlaceView(String text, Optional<String> address) {

        static PlaceView of(String channel) {
            return new PlaceView(channel, Optional.of(channel).filter(WebAddress::isOne));
        }

        static PlaceView of(CopiedLink link) {
            return new PlaceView(
                    link.title().isEmpty() ? link.address() : link.title(),
                    Optional.of(link.address()).filter(WebAddress::isOne));
        }
    }

    /** What a macro shows of the copy, once there is one. */
    interface Drawing {
        String of(LinkedCopy<AreaCopy> copy, MacroParameters given, OutputKind output);
    }

    /** The HTML of a macro; without a copy, what is to be done. */
    String html(Map<String, String> parameters, ConversionContext context, Drawing drawing) {
        OutputKind output = OutputKind.of(context);
        requireStyles(output);
        Optional<LinkedCopy<AreaCopy>> found = copy();
        return found.filter(copy -> copy.state().isThere())
                .map(copy -> drawing.of(copy, new MacroParameters(parameters, context), output))
                .orElseGet(() -> nothing(output, found));
    }

    private void requireStyles(OutputKind output) {
        if (output.isInteractive()) {
            resources.require("area-macro-resources");
        }
    }

    private Optional<LinkedCopy<AreaCopy>> copy() {
        return areas.find();
    }

    /** What stands in place of areas for somebody who may see none, or as long as there is no copy. */
    private String nothing(OutputKind output, Optional<LinkedCopy<AreaCopy>> copy) {
        if (copy.isEmpty()) {
            return remark(output, Message.of("productops.area.macro.log-in"));
        }
        boolean mends = areas.mayMendTheLink();
        Message text = Message.of(mends ? "productops.area.macro.connect" : "productops.area.macro.not-connected");
        return output.isInteractive()
                ? templates.render(
                        REMARK, new RemarkView(text, mends ? Optional.of(contextPath() + LINK_PAGE) : Optional.empty()))
                : "";
    }

    /** What stands in place of areas that are not there; nothing on paper. */
    String remark(OutputKind output, Message text) {
        return output.isInteractive() ? templates.render(REMARK, new RemarkView(text, Optional.empty())) : "";
    }

    /** Says that nothing is called so, and what could be meant. */
    static Message unknown(AreaCopy copy, String named) {
        String meant = copy.meant(named, MOST_MEANT).stream()
                .map(area -> area.path() + " (" + area.key() + ")")
                .collect(Collectors.joining(", "));
        String shown = TextRule.beginning(named);
        return meant.isEmpty()
                ? Message.of("productops.area.macro.unknown", shown)
                : Message.of("productops.area.field-type.unknown-candidates", shown, meant);
    }

    String asOf(CopyState state) {
        return state.asOf().map(dates::moment).orElse("");
    }

    /** Where administrators see why the copy is no newer, if it could not be had the last time. */
    Optional<String> repair(CopyState state, OutputKind output) {
        return state.problem().isPresent() && output.isInteractive() && areas.mayMendTheLink()
                ? Optional.of(contextPath() + LINK_PAGE)
                : Optional.empty();
    }

    Optional<String> page(CopyState state, CopiedArea area) {
        return inJira(state, AreaAddress.page(Address.step(area.key())));
    }

    Optional<String> library(CopyState state, String words) {
        return inJira(state, Address.of(LIBRARY).with("query", words).toString());
    }

    /** An address of this product, where a reader can follow it. */
    Optional<String> here(String path, OutputKind output) {
        return output.isInteractive() ? Optional.of(contextPath() + path) : Optional.empty();
    }

    private static Optional<String> inJira(CopyState state, String path) {
        return state.site().map(site -> site.address() + path).filter(WebAddress::isOne);
    }

    private String contextPath() {
        return properties.getBaseUrl(UrlMode.RELATIVE);
    }

    static Message label(CopiedRole role) {
        return RoleCatalog.BUILT_IN
                .find(role.id())
                .orElseGet(() ->
                        new Role(role.id(), Role.Inheritance.NONE, role.name().isEmpty() ? role.id() : role.name()))
                .label();
    }

    /** Says that nobody owns an area. */
    static Optional<Message> noOwner(CopiedArea area) {
        return area.lackOfOwner().filter(AreaGap.NO_OWNER::equals).map(AreaGap::label);
    }

    static Message label(Lifecycle lifecycle) {
        return Message.of("productops.area.lifecycle." + lifecycle.id());
    }

    /** People of one rendering, each of whom is looked up once, and no more of them than a page may cost. */
    Holders holders(OutputKind output) {
        return new Holders(output.isInteractive());
    }

    /** See {@link #holders}. */
    final class Holders {

        private static final int MOST_LOOKED_UP = 200;

        private final boolean withProfiles;
        private final Map<String, Optional<String>> profiles = new HashMap<>();

        private Holders(boolean withProfiles) {
            this.withProfiles = withProfiles;
        }

        /** Those who hold a role of the area; of its accountable owner who is gone, it is said that way. */
        List<HolderView> of(CopiedArea area, CopiedRole role) {
            boolean ownerGone = role.id().equals(Role.OWNER.id())
                    && area.lackOfOwner().filter(AreaGap.OWNER_GONE::equals).isPresent();
            List<HolderView> views = new ArrayList<>();
            for (CopiedHolder holder : role.holders()) {
                Optional<Message> gap =
                        ownerGone && views.isEmpty() ? Optional.of(AreaGap.OWNER_GONE.label()) : gap(holder);
                views.add(new HolderView(holder.displayName(), !holder.isUser(), profile(holder), gap));
            }
            return views;
        }

        private Optional<String> profile(CopiedHolder holder) {
            boolean isLookedUp = withProfiles
                    && holder.isUser()
                    && holder.standing() != Standing.GONE
                    && (profiles.containsKey(holder.name()) || profiles.size() < MOST_LOOKED_UP);
            return isLookedUp
                    ? profiles.computeIfAbsent(holder.name(), AreaMacroSupport.this::profile)
                    : Optional.empty();
        }

        private static Optional<Message> gap(CopiedHolder holder) {
            Standing standing = holder.standing();
            return switch (standing) {
                case ACTIVE -> Optional.empty();
                case INACTIVE -> Optional.of(Message.of("productops.area.gap.inactive"));
                case EMPTY -> Optional.of(Message.of("productops.area.gap.empty"));
                case GONE ->
                    Optional.of(Message.of(
                            holder.isUser() ? "productops.area.gap.user-gone" : "productops.area.gap.group-gone"));
            };
        }
    }

    /** The page about the Confluence user of this name. */
    private Optional<String> profile(String userName) {
        return Optional.ofNullable(users.getUserProfile(userName))
                .map(UserProfile::getProfilePageUri)
                .map(URI::toString)
                .map(uri -> uri.startsWith("/") && !uri.startsWith(contextPath() + "/") ? contextPath() + uri : uri);
    }
}
