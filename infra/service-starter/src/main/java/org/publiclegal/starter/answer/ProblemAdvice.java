package org.publiclegal.starter.answer;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.publiclegal.starter.problem.InvalidFields;
import org.publiclegal.starter.problem.Refusal;
import org.publiclegal.starter.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.validation.Errors;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** The one place where what went wrong becomes an answer. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        return answers.answer(request, refusal.slug(), refusal.status(), refusal.members(), new HttpHeaders());
    }

    @ExceptionHandler({MethodArgumentNotValidException.class, BindException.class})
    Object invalid(BindException invalid, HttpServletRequest request) {
        return refused(new InvalidFields(fields(invalid.getBindingResult())), request);
    }

    @ExceptionHandler
    Object invalid(HandlerMethodValidationException invalid, HttpServletRequest request) {
        List<InvalidFields.Field> fields = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result instanceof ParameterErrors body
                        ? fields(body).stream()
                        : result.getResolvableErrors().stream()
                                .map(error -> new InvalidFields.Field(
                                        "?" + result.getMethodParameter().getParameterName(),
                                        String.valueOf(error.getDefaultMessage()))))
                .toList();
        return refused(new InvalidFields(fields), request);
    }

    @ExceptionHandler
    Object mistyped(MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
        return refused(new InvalidFields("?" + mistyped.getName(), "problem.field.type"), request);
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return JsonFaults.of(unreadable.getCause())
                .<Object>map(fault -> refused(new InvalidFields(List.of(fault)), request))
                .orElseGet(() -> plain(request, 400));
    }

    @ExceptionHandler
    Object unreadable(MultipartException unreadable, HttpServletRequest request) {
        return plain(request, 400);
    }

    /** A name or value that Spring Security lets nobody read. */
    @ExceptionHandler
    Object unreadable(RequestRejectedException unreadable, HttpServletRequest request) {
        return plain(request, 400);
    }

    /** More fields or a longer form than Tomcat takes in. */
    @ExceptionHandler
    Object unreadable(InvalidParameterException unreadable, HttpServletRequest request) {
        return plain(request, unreadable.getErrorCode());
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        return plain(request, 413);
    }

    @ExceptionHandler({MongoTimeoutException.class, MongoSocketException.class})
    Object storeGone(MongoException gone, HttpServletRequest request) {
        LOG.atError().setCause(gone).log("The store can't be reached");
        return refused(new Unavailable("store"), request);
    }

    @ExceptionHandler
    Object failed(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return answers.answer(
                    request,
                    ProblemSlugs.of(known.getStatusCode().value()),
                    known.getStatusCode().value(),
                    Map.of(),
                    known.getHeaders());
        }
        LOG.atError().setCause(failure).log("A request failed");
        return plain(request, 500);
    }

    private Object plain(HttpServletRequest request, int status) {
        return answers.answer(request, ProblemSlugs.of(status), status, Map.of(), new HttpHeaders());
    }

    private static List<InvalidFields.Field> fields(Errors result) {
        return result.getFieldErrors().stream()
                .map(error -> new InvalidFields.Field(
                        "/" + error.getField().replace('.', '/').replaceAll("\\[(\\d+)]", "/$1"),
                        error.isBindingFailure() ? "problem.field.type" : String.valueOf(error.getDefaultMessage())))
                .toList();
    }
}
