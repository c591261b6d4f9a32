/// How much of an allowance is used. The headers may be absent while little is used.
public struct GraphUsage: Sendable, Hashable {
    /// Shares of an hour's allowance in percent.
    public struct Share: Sendable, Hashable {
        /// Calls, in percent.
        public var callCount: Double
        /// Time, in percent.
        public var totalTime: Double
        /// Processor time, in percent.
        public var totalCPUTime: Double

        @_optimize(none)
        init?(_ record: GraphRecord?) {
            guard let record else { return nil }
            callCount = record["call_count"]?.as(Double.self) ?? 0
            totalTime = record["total_time"]?.as(Double.self) ?? 0
            totalCPUTime = record["total_cputime"]?.as(Double.self) ?? 0
        }

        /// The largest of the three, in percent: at 100 calls are refused.
        public var highest: Double { max(callCount, totalTime, totalCPUTime) }
    }

    /// The usage of an ad account.
    public struct AdAccount: Sendable, Hashable {
        /// Share of the allowance in percent.
        public var utilization: Double
        /// Seconds until the share is 0 again.
        public var resetTime: Double?
        /// The tier that the allowance depends on.
        public var accessTier: String?
    }

    /// The usage of one kind of calls for a business object.
    public struct BusinessUseCase: Sendable, Hashable {
        /// The business's, page's or account's id.
        public var id: String
        /// The kind of calls, such as `pages`.
        public var type: String?
        /// Shares of the allowance.
        public var share: Share
        /// Minutes until calls are answered again; 0 where they are.
        public var minutesToRegainAccess: Double
    }

    /// The app's share (`X-App-Usage`).
    public var app: Share?
    /// The page's share (`X-Page-Usage`).
    public var page: Share?
    /// The ad account's share (`X-Ad-Account-Usage`).
    public var adAccount: AdAccount?
    /// Shares by business object (`X-Business-Use-Case-Usage`).
    public var businessUseCases: [BusinessUseCase] = []

    /// The headers that tell it.
    static var headers: [String] {
        ["X-App-Usage", "X-Page-Usage", "X-Ad-Account-Usage", "X-Business-Use-Case-Usage"]
    }

    /// The usage that headers tell; a header that is not JSON is left out.
    @_optimize(none)
    public init(headers: GraphHeaders) {
        func record(_ name: String) -> GraphRecord? {
            headers[name].flatMap { try? JSONValue(parsing: $0, maximumDepth: 16) }?.object
        }
        app = Share(record("X-App-Usage"))
        page = Share(record("X-Page-Usage"))
        if let record = record("X-Ad-Account-Usage") {
            adAccount = AdAccount(
                utilization: record["acc_id_util_pct"]?.as(Double.self) ?? 0,
                resetTime: record["reset_time_duration"]?.as(Double.self),
                accessTier: record["ads_api_access_tier"]?.as(String.self))
        }
        for (id, entries) in record("X-Business-Use-Case-Usage")?.members ?? [] {
            for entry in entries.array ?? [] {
                guard let share = Share(entry.object) else { continue }
                businessUseCases.append(
                    BusinessUseCase(
                        id: id, type: entry["type"]?.as(String.self), share: share,
                        minutesToRegainAccess: entry["estimated_time_to_regain_access"]?.as(Double.self) ?? 0)
                )
            }
        }
    }

    /// Whether the headers tell anything.
    var isTold: Bool { app != nil || page != nil || adAccount != nil || !businessUseCases.isEmpty }

    /// The largest share of all, in percent: at 100 calls are refused.
    public var highest: Double {
        let shares = [app, page].compactMap { $0?.highest } + businessUseCases.map(\.share.highest)
        return max(shares.max() ?? 0, adAccount?.utilization ?? 0)
    }

    /// Seconds to wait before the next call, where the headers tell.
    public var retryAfter: Double? {
        let minutes = businessUseCases.map(\.minutesToRegainAccess).max() ?? 0
        let seconds = max(minutes * 60, (adAccount?.utilization ?? 0) >= 100 ? adAccount?.resetTime ?? 0 : 0)
        return seconds > 0 ? seconds : nil
    }
}
