package org.publiclegal.search.intake;

import java.util.List;
import org.publiclegal.search.library.Law;
import org.publiclegal.search.library.Laws;
import org.publiclegal.search.library.LibraryOperation;
import org.publiclegal.search.mark.Arriving;
import org.publiclegal.search.mark.Effect;
import org.springframework.stereotype.Component;

/** Versions of laws. */
@Component
final class LawIntake implements Intake<Law> {

    static final String KIND = "laws";

    private final Laws laws;

    LawIntake(Laws laws) {
        this.laws = laws;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public LibraryOperation operation() {
        return LibraryOperation.IMPORT_LAWS;
    }

    @Override
    public String portal() {
        return "/laws";
    }

    @Override
    public long count() {
        return laws.count();
    }

    @Override
    public Law read(String line) {
        return LawLine.parse(line);
    }

    @Override
    public String id(Law law) {
        return law.id();
    }

    @Override
    public List<Effect> put(String source, List<Arriving<Law>> arriving) {
        return laws.put(source, arriving);
    }
}
