package org.productops.devhost.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;
import org.productops.devhost.velocity.HostTemplates;

/** Draws the whole document round a page: head, header, navigation, content. */
final class PageFrame {
    private final HostTemplates templates;
    private final Supplier<Chrome> chrome;
    private final WebFragments fragments;
    private final WebResources resources;
    private final HostUsers users;

    PageFrame(
            HostTemplates templates,
            Supplier<Chrome> chrome,
            WebFragments fragments,
            WebResources resources,
            HostUsers users) {
        this.templates = templates;
        this.chrome = chrome;
        this.fragments = fragments;
        this.resources = resources;
        this.users = users;
    }

    /** What a template of the host writes; it knows the context path as {@code $base}, and the token for forms. */
    String html(String template, Map<String, ?> values, HttpServletRequest request) {
        Map<String, Object> all = new HashMap<>();
        all.put("base", request.getContextPath());
        all.put("token", WebSession.of(request).token());
        all.put("errors", Map.of());
        all.putAll(values);
        return templates.html(template, all);
    }

    String render(Page page, HttpServletRequest request) {
        Chrome shown = chrome.get();
        boolean administration = page.decorator() == Decorator.ADMIN;
        Optional<HostUser> user = RequestContext.currentUser();
        Map<String, Object> values = new HashMap<>();
        values.put("page", page);
        values.put("chrome", shown);
        values.put("language", RequestContext.currentLocale().toLanguageTag());
        values.put("theme", Theme.of(request).id());
        values.put("bodyClass", page.decorator().context().replace('.', '-'));
        values.put("meta", meta(page, request.getContextPath()));
        values.put("heading", administration && !shown.administrationHeading() ? "Administration" : page.title());
        values.put("headerHtml", administration ? null : page.headerHtml());
        values.put("user", user.orElse(null));
        values.put(
                "administrator",
                user.isPresent() && users.isAdministrator(user.get().key()));
        values.put("back", back(request));
        values.put("selected", page.selectedItem());
        values.put("here", page.selectedItem() == null ? request.getRequestURI() : null);
        List<WebItem> navigation = user.isPresent() ? fragments.items(shown.navigationSection(), Map.of()) : List.of();
        values.put("navigation", navigation);
        values.put("menus", menus(navigation));
        values.put("administration", administration ? fragments.groups(shown.administrationLocations()) : null);
        values.put("look", HostFiles.look(request.getContextPath()));
        // What the fragments above require belongs into the head.
        PageAssets assets = PageAssets.of(request);
        assets.requireContext(page.decorator().context());
        page.contexts().forEach(assets::requireContext);
        values.put("required", resources.files(assets, request.getContextPath()));
        return html("web/frame", values, request);
    }

    /** What is in the menus of the navigation, by the id of each one's link. */
    private Map<String, List<LinkGroup>> menus(List<WebItem> navigation) {
        Map<String, List<LinkGroup>> menus = new HashMap<>();
        for (WebItem item : navigation) {
            if (item.linkId() != null) {
                List<LinkGroup> groups = fragments.groups(List.of(item.linkId()));
                if (!groups.isEmpty()) {
                    menus.put(item.linkId(), groups);
                }
            }
        }
        return menus;
    }

    private static Map<String, String> meta(Page page, String contextPath) {
        Map<String, String> meta = new TreeMap<>(page.meta());
        meta.put("context-path", contextPath);
        meta.put("base-url", contextPath);
        RequestContext.currentUser().ifPresent(user -> meta.put("remote-user", user.name()));
        meta.put("user-locale", RequestContext.currentLocale().toString());
        return meta;
    }

    private static String back(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
    }
}
