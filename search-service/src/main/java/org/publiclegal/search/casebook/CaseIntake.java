package org.publiclegal.search.casebook;

import java.util.List;
import org.publiclegal.search.intake.Intake;
import org.publiclegal.search.library.LibraryOperation;
import org.publiclegal.search.mark.Arriving;
import org.publiclegal.search.mark.Effect;
import org.springframework.stereotype.Component;

/** Cases, as files bring them in. */
@Component
final class CaseIntake implements Intake<CourtCase> {

    private final Cases cases;

    CaseIntake(Cases cases) {
        this.cases = cases;
    }

    @Override
    public String kind() {
        return "cases";
    }

    @Override
    public LibraryOperation operation() {
        return LibraryOperation.IMPORT_CASES;
    }

    @Override
    public String portal() {
        return "/cases";
    }

    @Override
    public long count() {
        return cases.count();
    }

    @Override
    public CourtCase read(String line) {
        return CaseLine.parse(line);
    }

    @Override
    public String id(CourtCase read) {
        return read.head().id();
    }

    @Override
    public List<Effect> put(String source, List<Arriving<CourtCase>> arriving) {
        return cases.put(source, arriving);
    }
}
