package org.productops.devhost.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.productops.devhost.request.RequestContext;

/** The scripts and styles of plugins: which of them a page needs, and where they are to be had. */
public final class WebResources {
    static final String CONTEXT_BATCH = "/download/contextbatch/";
    static final String BATCH = "/download/batch/";

    /** Module keys of the products' own that are on every page of the host, or that nothing here depends on. */
    private final Set<String> hostModules = new TreeSet<>();

    private final Map<String, ResourceModule> modules = new ConcurrentHashMap<>();
    private final List<ResourceModule> inOrder = new java.util.concurrent.CopyOnWriteArrayList<>();

    /** Names modules of the product that plugins may depend on; their content is on every page. */
    public WebResources hostModules(String... completeKeys) {
        hostModules.addAll(List.of(completeKeys));
        return this;
    }

    boolean isHostModule(String completeKey) {
        return hostModules.contains(completeKey);
    }

    void add(ResourceModule module) {
        modules.put(module.completeKey(), module);
        inOrder.add(module);
    }

    void remove(String completeKey) {
        Optional.ofNullable(modules.remove(completeKey)).ifPresent(inOrder::remove);
    }

    Optional<ResourceModule> find(String completeKey) {
        return Optional.ofNullable(modules.get(completeKey));
    }

    /** The modules of these contexts with all they depend on, dependencies first. */
    Collection<ResourceModule> ofContexts(Collection<String> contexts) {
        Map<String, ResourceModule> found = new LinkedHashMap<>();
        inOrder.stream()
                .filter(module -> module.contexts().stream().anyMatch(contexts::contains))
                .forEach(module -> collect(module.completeKey(), found));
        return found.values();
    }

    /** This module with all it depends on, dependencies first. */
    Collection<ResourceModule> withDependencies(String completeKey) {
        Map<String, ResourceModule> found = new LinkedHashMap<>();
        collect(completeKey, found);
        return found.values();
    }

    private void collect(String completeKey, Map<String, ResourceModule> found) {
        ResourceModule module = modules.get(completeKey);
        if (module != null && !found.containsKey(completeKey)) {
            module.dependencies().forEach(dependency -> collect(dependency, found));
            found.put(completeKey, module);
        }
    }

    /** What a page that requires these has to load. */
    PageFiles files(PageAssets assets, String contextPath) {
        return new PageFiles(files("css", assets, contextPath), files("js", assets, contextPath));
    }

    private List<String> files(String ending, PageAssets assets, String contextPath) {
        Collection<ResourceModule> batched = ofContexts(assets.contexts());
        Set<ResourceModule> single = new LinkedHashSet<>();
        assets.modules().forEach(key -> single.addAll(withDependencies(key)));
        single.removeAll(batched);
        List<String> paths = new ArrayList<>();
        if (batched.stream().anyMatch(module -> module.has(ending))) {
            String contexts = encode(String.join(",", assets.contexts()));
            paths.add(CONTEXT_BATCH + ending + "/" + contexts + "/batch." + ending);
        }
        single.stream()
                .filter(module -> module.has(ending))
                .map(ResourceModule::completeKey)
                .forEach(key -> paths.add(BATCH + key + "/" + key + "." + ending));
        String locale = "?locale=" + RequestContext.currentLocale().toLanguageTag();
        return paths.stream().map(path -> contextPath + path + locale).toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }

    @Override
    public String toString() {
        return inOrder.stream().map(ResourceModule::completeKey).collect(Collectors.joining(", "));
    }
}
