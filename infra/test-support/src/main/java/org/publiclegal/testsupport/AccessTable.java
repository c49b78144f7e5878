package org.publiclegal.testsupport;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Holds a service's table of who may do what to being complete: no operation and no address without a row. */
public final class AccessTable {

    private static final String OPERATION = "org.publiclegal.starter.access.Operation";

    private final String root;
    private final Supplier<URI> address;
    private final List<AccessRow> rows;

    private AccessTable(String root, Supplier<URI> address, List<AccessRow> rows) {
        this.root = root;
        this.address = address;
        this.rows = List.copyOf(rows);
    }

    /**
     * The table of a service and of the plumbing that it has in common with all others.
     *
     * @param service such as {@code reporting}; also the last part of its package
     * @param address where it runs now
     * @param rows of the operations of its own
     */
    public static AccessTable of(String service, Supplier<URI> address, AccessRow... rows) {
        return new AccessTable(
                "org.publiclegal." + service,
                address,
                Stream.concat(Stream.of(rows), PlumbingRows.of(service).stream())
                        .toList());
    }

    /** Every row with every visitor, in their own and in another district. */
    public Stream<Cell> cells() {
        return rows.stream()
                .flatMap(row -> Stream.of(Visitor.values())
                        .flatMap(visitor -> Stream.of(Visitor.OWN_DISTRICT, Visitor.OTHER_DISTRICT)
                                .filter(district -> row.ofDistrict() || district.equals(Visitor.OWN_DISTRICT))
                                .map(district -> new Cell(row, visitor, district, address))));
    }

    /** Constants of the enums of operations of the service and its plumbing. */
    public List<String> operationsWithoutRow() {
        Set<String> known = rows.stream().map(AccessRow::operation).collect(Collectors.toSet());
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root, "org.publiclegal.starter")
                        .stream()
                        .filter(each -> each.isEnum() && each.isAssignableTo(OPERATION))
                        .flatMap(AccessTable::constants)
                        .filter(each -> !known.contains(each))
                        .sorted()
                        .toList();
    }

    /** Addresses of the console and the REST interface. */
    public List<String> handlersWithoutRow(RequestMappingHandlerMapping mapping) {
        Set<String> known = rows.stream().map(AccessRow::handler).collect(Collectors.toSet());
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(AccessTable::addresses)
                .filter(each -> each.contains(" /console") || each.contains(" /api/"))
                .filter(each -> !known.contains(each))
                .sorted()
                .toList();
    }

    private static Stream<String> constants(JavaClass operations) {
        return operations.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                .map(JavaField::getName)
                .map(constant -> operations.getSimpleName() + "." + constant);
    }

    private static Stream<String> addresses(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("ANY " + pattern)
                        : methods.stream().map(method -> method + " " + pattern));
    }

    /** One row asked of one visitor. */
    public record Cell(AccessRow row, Visitor visitor, String district, Supplier<URI> address) {

        public AccessRow.Verdict expected() {
            return row.expected(visitor, district);
        }

        public AccessRow.Verdict actual() {
            return AccessRow.Verdict.of(row.request().send(visitor.at(address.get()), district));
        }

        @Override
        public String toString() {
            return "%s by %s as %s in %s".formatted(row.operation(), row.handler(), visitor, district);
        }
    }
}
