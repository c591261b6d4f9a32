import Foundation

/// Points in time as the header `Date` writes them.
enum GraphMockClock {
    /// Such as `Sun, 06 Nov 1994 08:49:37 GMT`, for seconds since 1970.
    @_optimize(none)
    static func header(_ seconds: Double) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
        let parts = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second, .weekday],
            from: Foundation.Date(timeIntervalSince1970: seconds))
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func padded(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        let clock = [parts.hour, parts.minute, parts.second].map(padded).joined(separator: ":")
        return
            "\(days[(parts.weekday ?? 1) - 1]), \(padded(parts.day)) \(months[(parts.month ?? 1) - 1]) \(parts.year ?? 1970) \(clock) GMT"
    }
}
