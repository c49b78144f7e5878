package org.publiclegal.testsupport;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds of templates and their texts in every module. Each rule answers with the places that break it. */
public final class TemplateRules {

    private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[}(]");
    private static final Pattern TAG = Pattern.compile("(?s)<!--.*?-->|<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern SPOKEN = Pattern.compile("\\s(?:title|alt|placeholder|aria-label)=\"[^\"]+\"");
    private static final Pattern INLINE = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*src=)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]+[^}]*}");

    private final Path resources;
    private final Path sources;

    private TemplateRules(Path module) {
        this.resources = module.resolve("src/main/resources");
        this.sources = module.resolve("src/main/java");
    }

    /** The rules for a module's own directory, such as {@code Path.of("")} in its tests. */
    public static TemplateRules of(Path module) {
        return new TemplateRules(module.toAbsolutePath());
    }

    /** Words in a template that are no message, and styles or scripts that the security policy would block. */
    public List<String> literalsInTemplates() {
        var found = new ArrayList<String>();
        for (Path template : files(resources.resolve("templates"), ".html")) {
            String text = read(template);
            TAG.splitAsStream(text)
                    .map(String::strip)
                    .filter(words -> words.codePoints().anyMatch(Character::isLetter))
                    .forEach(words -> found.add(template.getFileName() + ": " + words));
            Stream.of(SPOKEN, INLINE)
                    .flatMap(pattern -> pattern.matcher(text).results())
                    .forEach(hit -> found.add(template.getFileName() + ": " + hit.group()));
        }
        return found;
    }

    /** Keys that the templates use and none of the bundles has, such as {@code messages} or {@code ui}. */
    public List<String> missingKeys(Set<String> known) {
        return files(resources.resolve("templates"), ".html").stream()
                .flatMap(template -> KEY.matcher(read(template)).results())
                .map(hit -> hit.group(1))
                .filter(key -> !known.contains(key))
                .distinct()
                .toList();
    }

    /** Keys of a bundle that neither a template nor a class names, by itself or by the part in front of a variable. */
    public List<String> unusedKeys(String bundle) {
        String everything = Stream.concat(
                        files(resources.resolve("templates"), ".html").stream(), files(sources, ".java").stream())
                .map(TemplateRules::read)
                .collect(Collectors.joining("\n"));
        return keys(bundle).stream()
                .filter(key -> !everything.contains(key))
                .filter(key -> !isBuilt(key, everything))
                .toList();
    }

    /** Keys that one language lacks, and texts whose placeholders differ between the languages. */
    public List<String> differencesOfLanguages(String bundle) {
        Properties zh = load(bundle + ".properties");
        Properties en = load(bundle + "_en.properties");
        var all = new TreeSet<>(zh.stringPropertyNames());
        all.addAll(en.stringPropertyNames());
        return all.stream()
                .filter(key -> !zh.containsKey(key)
                        || !en.containsKey(key)
                        || !placeholders(zh.getProperty(key)).equals(placeholders(en.getProperty(key))))
                .toList();
    }

    public Set<String> keys(String bundle) {
        return new TreeSet<>(load(bundle + ".properties").stringPropertyNames());
    }

    private static boolean isBuilt(String key, String everything) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String start = key.substring(0, dot + 1);
            if (everything.contains("'" + start + "'") || everything.contains("\"" + start + "\"")) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(hit -> hit.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Properties load(String file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(resources.resolve(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path root, String ending) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
