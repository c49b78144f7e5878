package org.publiclegal.reporting.daily;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.publiclegal.events.consultation.Channel;
import org.publiclegal.events.consultation.FieldOfLaw;
import org.publiclegal.events.consultation.SatisfactionGrade;
import org.publiclegal.events.district.DistrictCode;
import org.publiclegal.reporting.counting.Figures;
import org.publiclegal.reporting.counting.Measure;
import org.publiclegal.starter.access.Actor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports for other organisations' systems, within their districts. */
@RestController
@RequestMapping(path = "/api/v1/reports", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Reports")
@OpenAPIDefinition(info = @Info(title = "Reports", version = "1"))
class ReportApi {

    private final DailyReports reports;

    ReportApi(DailyReports reports) {
        this.reports = reports;
    }

    @GetMapping("/daily/{day}")
    @Operation(
            summary = "Reads one day's figures; today's change while the day lasts, earlier ones when an event is late")
    DailyReportDocument daily(
            Actor actor,
            @Parameter(description = "A day in Shanghai, not after today", example = "2026-11-24") @PathVariable
                    LocalDate day,
            @Parameter(
                            description = "Only this district; without it, the sum of the caller's districts",
                            schema = @Schema(type = "string", example = "310114"))
                    @RequestParam
                    Optional<DistrictCode> district) {
        return DailyReportDocument.of(reports.report(actor, day, district));
    }

    @Schema(name = "DailyReport")
    record DailyReportDocument(
            LocalDate day,
            Instant countedAt,
            Counts counts,
            List<DistrictCounts> districts,
            List<ChannelCounts> channels,
            List<FieldCounts> fields) {

        static DailyReportDocument of(DailyReport report) {
            return new DailyReportDocument(
                    report.day(),
                    report.at(),
                    Counts.of(report.total()),
                    report.districts().stream()
                            .map(row -> new DistrictCounts(row.key(), Counts.of(row.figures())))
                            .toList(),
                    report.channels().stream()
                            .map(row -> new ChannelCounts(row.key(), Counts.of(row.figures())))
                            .toList(),
                    report.fields().stream()
                            .map(row -> new FieldCounts(row.key(), Counts.of(row.figures())))
                            .toList());
        }
    }

    @Schema(name = "DistrictCounts")
    record DistrictCounts(
            @Schema(type = "string", example = "310114") DistrictCode district, Counts counts) {}

    @Schema(name = "ChannelCounts")
    record ChannelCounts(Channel channel, Counts counts) {}

    @Schema(name = "FieldCounts")
    record FieldCounts(FieldOfLaw field, Counts counts) {}

    /** Rates are from 0 to 1, rounded down to four places, and absent where there is nothing to take a share of. */
    @Schema(name = "Counts")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Counts(
            long received,
            long replied,
            long repliedOnTime,
            @Schema(implementation = BigDecimal.class) Optional<BigDecimal> repliedOnTimeRate,
            long repliedAgain,
            long followedUp,
            long closed,
            long closedOnTime,
            @Schema(implementation = BigDecimal.class) Optional<BigDecimal> closedOnTimeRate,
            long withdrawn,
            long transferredIn,
            long transferredOut,
            Map<SatisfactionGrade, Long> ratings,
            @Schema(implementation = BigDecimal.class) Optional<BigDecimal> satisfactionRate) {

        static Counts of(Figures figures) {
            Map<SatisfactionGrade, Long> ratings = new LinkedHashMap<>();
            Arrays.stream(SatisfactionGrade.values())
                    .forEach(grade -> ratings.put(grade, figures.of(Measure.of(grade))));
            return new Counts(
                    figures.of(Measure.RECEIVED),
                    figures.of(Measure.REPLIED),
                    figures.of(Measure.REPLIED_ON_TIME),
                    figures.repliedOnTime().rate(),
                    figures.of(Measure.REPLIED_AGAIN),
                    figures.of(Measure.FOLLOWED_UP),
                    figures.of(Measure.CLOSED),
                    figures.of(Measure.CLOSED_ON_TIME),
                    figures.closedOnTime().rate(),
                    figures.of(Measure.WITHDRAWN),
                    figures.of(Measure.TRANSFERRED_IN),
                    figures.of(Measure.TRANSFERRED_OUT),
                    ratings,
                    figures.satisfaction().rate());
        }
    }
}
