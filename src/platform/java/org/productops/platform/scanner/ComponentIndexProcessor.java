package org.productops.platform.scanner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Writes {@code META-INF/plugin-components/*}, the index from which Atlassian Spring Scanner's runtime builds the
 * plugin's Spring context. Stands in for {@code atlassian-spring-scanner-maven-plugin}, whose file names and line
 * format it keeps: one line for each bean, {@code class} or {@code class#beanName}; exports are
 * {@code class#interface,interface}. With the profile {@code atlassian} the official plugin writes them instead.
 */
@SupportedAnnotationTypes("*")
public final class ComponentIndexProcessor extends AbstractProcessor {

    private static final String SCANNER = "com.atlassian.plugin.spring.scanner.annotation.";

    /** Index file for each annotation that makes a bean. */
    private static final Map<String, String> COMPONENT_FILES = Map.of(
            "jakarta.inject.Named",
            "component",
            SCANNER + "component.JiraComponent",
            "component-jira",
            SCANNER + "component.ConfluenceComponent",
            "component-confluence");

    /** Index file for each annotation that imports an OSGi service. */
    private static final Map<String, String> IMPORT_FILES = Map.of(
            SCANNER + "imports.ComponentImport", "imports",
            SCANNER + "imports.JiraImport", "imports-jira",
            SCANNER + "imports.ConfluenceImport", "imports-confluence");

    private static final String EXPORT = SCANNER + "export.ExportAsService";

    private final Map<String, Set<String>> index = new TreeMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            String name = annotation.getQualifiedName().toString();
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (COMPONENT_FILES.containsKey(name)) {
                    component(element, name);
                } else if (IMPORT_FILES.containsKey(name)) {
                    imported(element, name);
                } else if (EXPORT.equals(name)) {
                    exported(element);
                }
            }
        }
        if (round.processingOver()) {
            index.forEach(this::write);
        }
        // Claims all annotations: those that are not for it are read by the products at run time, by no other
        // processor.
        return true;
    }

    private void component(Element element, String annotation) {
        // @Named on a constructor parameter chooses a bean; it does not make one.
        if (element.getKind() == ElementKind.CLASS) {
            add(COMPONENT_FILES.get(annotation), line(element, stringValue(element, annotation)));
        }
    }

    private void imported(Element element, String annotation) {
        if (!(element instanceof VariableElement variable) || variable.asType().getKind() != TypeKind.DECLARED) {
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            "Only a parameter or field of a class type imports a service",
                            element);
            return;
        }
        Element type = ((DeclaredType) variable.asType()).asElement();
        add(IMPORT_FILES.get(annotation), line(type, stringValue(element, annotation)));
    }

    private void exported(Element element) {
        List<String> interfaces = new ArrayList<>();
        value(element, EXPORT).ifPresent(value -> {
            for (Object each : (List<?>) value.getValue()) {
                interfaces.add(binaryName((TypeMirror) ((AnnotationValue) each).getValue()));
            }
        });
        if (interfaces.isEmpty()) {
            ((TypeElement) element).getInterfaces().forEach(type -> interfaces.add(binaryName(type)));
        }
        if (interfaces.isEmpty()) {
            interfaces.add(binaryName(element.asType()));
        }
        String suffix = isOnly(element, "component.JiraComponent")
                ? "-jira"
                : isOnly(element, "component.ConfluenceComponent") ? "-confluence" : "";
        add("exports" + suffix, binaryName(element.asType()) + "#" + String.join(",", interfaces));
    }

    private boolean isOnly(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(SCANNER + annotation));
    }

    private String line(Element type, String beanName) {
        String className = binaryName(type.asType());
        return beanName.isEmpty() ? className : className + "#" + beanName;
    }

    private String binaryName(TypeMirror type) {
        Element element = ((DeclaredType) type).asElement();
        return processingEnv
                .getElementUtils()
                .getBinaryName((TypeElement) element)
                .toString();
    }

    private String stringValue(Element element, String annotation) {
        return value(element, annotation)
                .map(value -> value.getValue().toString())
                .orElse("");
    }

    private java.util.Optional<? extends AnnotationValue> value(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().equals(annotation)) {
                return mirror.getElementValues().entrySet().stream()
                        .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                        .map(Map.Entry::getValue)
                        .findFirst();
            }
        }
        return java.util.Optional.empty();
    }

    private void add(String file, String line) {
        index.computeIfAbsent(file, name -> new TreeSet<>()).add(line);
    }

    private void write(String file, Set<String> lines) {
        try (Writer out = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/plugin-components/" + file)
                .openWriter()) {
            for (String line : lines) {
                out.write(line + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the component index " + file, e);
        }
    }
}
