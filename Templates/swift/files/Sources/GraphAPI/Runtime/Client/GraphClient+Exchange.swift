import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension GraphClient {
    /// Sends a call, again where the policy says so, until there is an answer that is no error.
    @_optimize(none)
    func exchange(_ call: GraphCall) async throws -> GraphExchange {
        var call = call
        call.takeToken()
        var limit: Int?
        var attempt = 1
        var mayHaveBeenDone = false
        while true {
            do {
                var exchange = try await attemptOnce(call)
                exchange.limit = limit
                return exchange
            } catch var error as GraphError {
                mayHaveBeenDone = mayHaveBeenDone || error.mayHaveBeenDone
                error.mayHaveBeenDone = mayHaveBeenDone
                log?.write(.failure) { Self.logFields(call, attempt, error) }
                if error.asksForLessData, call.isPaged {
                    // Pages have 25 elements where nothing else is asked for.
                    let half = (call.parameters["limit"]?.as(Int.self) ?? 25) / 2
                    guard half > 0 else { throw error }
                    try await waitAsTold(by: error)
                    limit = half
                    call.parameters["limit"] = .number(.init(Int64(half)))
                    continue
                }
                guard call.mayRepeat ?? (call.isRepeatable || retryPolicy.repeatsWrites),
                    let delay = retryPolicy.delay(after: attempt, error, chance: .random(in: 0...1))
                else { throw error }
                try await GraphPause.wait(delay)
                attempt += 1
            }
        }
    }

    /// Waits as long as an error tells; at once where it tells nothing.
    ///
    /// - Throws: the error itself where it tells of a longer wait than is kept, or of none while the app is throttled.
    func waitAsTold(by error: GraphError) async throws {
        guard let told = error.retryAfter else {
            if error.category == .throttled { throw error }
            return
        }
        guard told <= retryPolicy.maximumThrottleDelay else { throw error }
        try await GraphPause.wait(told)
    }

    /// Sends a call once.
    @_optimize(none)
    private func attemptOnce(_ call: GraphCall) async throws -> GraphExchange {
        try _Concurrency.Task.checkCancellation()
        let token: GraphSecret
        if let own = call.token { token = own } else { token = try await self.token() }
        let proof = appSecret?.proof(for: token.value)
        let secrets = [token.value, proof, appSecret?.value].compactMap { $0 } + call.secrets
        let http = try call.http(
            GraphSending(
                version: version, hosts: hosts, token: token.value, proof: proof, timeout: timeout,
                maximumAnswerSize: maximumAnswerSize))
        try await meter?.admit()
        let response: GraphHTTPResponse
        do {
            response = try await transport.send(http)
        } catch {
            throw Self.failure(error, hiding: secrets)
        }
        meter?.note(GraphMetadata(status: response.status, headers: response.headers))
        let metadata = Self.metadata(
            of: response, requestedVersion: call.host == .upload ? nil : version, hiding: secrets)
        tellVersion(of: metadata, call)
        var exchange = try Self.decode(response, metadata, hiding: secrets)
        exchange.secrets = secrets
        log?.write(.answer) { Self.logFields(call, exchange.metadata) }
        return exchange
    }

    /// Tells the log of a version that serves calls without being asked for, once.
    @_optimize(none)
    private func tellVersion(of metadata: GraphMetadata, _ call: GraphCall) {
        guard let log, metadata.isOfAnotherVersion, let requested = metadata.requestedVersion,
            let served = metadata.servedVersion,
            toldVersions.insert(requested: requested, served: served)
        else { return }
        log.write(.otherVersion) {
            [
                "requested": requested.rawValue, "served": served.rawValue,
                "method": call.method.rawValue, "path": call.path.text, "trace": metadata.traceID ?? "none",
            ]
        }
    }

    /// What an answer's headers say, without secrets: a server may repeat a token in headers, in those of a refusal or in the
    /// address that it redirects to.
    @_optimize(none)
    static func metadata(
        of response: GraphHTTPResponse, requestedVersion: GraphVersion?, hiding secrets: [String]
    ) -> GraphMetadata {
        GraphMetadata(
            status: response.status, headers: GraphRedaction.headers(response.headers, hiding: secrets),
            requestedVersion: requestedVersion)
    }

    /// What an answer says: the body goes first, since the HTTP status alone says little.
    @_optimize(none)
    static func decode(
        _ response: GraphHTTPResponse, _ metadata: GraphMetadata, hiding secrets: [String]
    ) throws(GraphError) -> GraphExchange {
        func failure(_ kind: GraphError.Kind, _ message: String) -> GraphError {
            GraphError(kind, message, metadata)
        }
        if (300..<400).contains(response.status), response.status != 304 {
            throw failure(.redirect, "the answer redirects elsewhere, which is not followed")
        }
        let json: JSONValue
        do throws(JSONError) {
            json = try JSONValue(parsing: response.body)
        } catch {
            guard (200..<300).contains(response.status) else {
                throw failure(.status, "the answer has status \(response.status) and no error object")
            }
            throw failure(.invalidJSON(error), "the answer is not JSON: \(error)")
        }
        if let error = GraphError(answer: json, metadata: metadata, hiding: secrets) { throw error }
        guard (200..<300).contains(response.status) else {
            throw failure(.status, "the answer has status \(response.status) and no error object")
        }
        return GraphExchange(json: json, metadata: metadata)
    }

    @_optimize(none)
    private static func failure(_ error: any Swift.Error, hiding secrets: [String]) -> any Swift.Error {
        if error is CancellationError || error is GraphError { return error }
        if let error = error as? URLError {
            switch error.code {
            case .cancelled: return CancellationError()
            case .timedOut: return GraphError(.timeout, "no answer within the time given")
            // A URLError's description and user info have the URL in them; its code has not.
            default:
                var failure = GraphError(.connection, "no answer: URLError code \(error.code.rawValue)")
                failure.mayHaveBeenDone = ![
                    .cannotConnectToHost, .cannotFindHost, .dnsLookupFailed, .badURL, .unsupportedURL,
                    .notConnectedToInternet, .secureConnectionFailed,
                ].contains(error.code)
                return failure
            }
        }
        return GraphError(
            .connection, "no answer: " + GraphRedaction(secrets).applied(to: String(describing: error)))
    }

    @_optimize(none)
    private static func logFields(_ call: GraphCall, _ attempt: Int, _ error: GraphError) -> [String: String]
    {
        var fields = [
            "method": call.method.rawValue, "path": call.path.text, "attempt": String(attempt),
            "error": error.description,
        ]
        fields["trace"] = error.traceID
        return fields
    }

    @_optimize(none)
    private static func logFields(_ call: GraphCall, _ answer: GraphMetadata) -> [String: String] {
        [
            "method": call.method.rawValue, "path": call.path.text, "status": String(answer.status),
            "trace": answer.traceID ?? "none",
        ]
    }
}
