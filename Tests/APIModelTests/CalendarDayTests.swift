import APIModel
import Foundation
import Testing

@Suite struct CalendarDayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2024-09-17", 19_983),
        ("2100-03-01", 47_541),
        ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
    func daysAreCountedFrom1970(text: String, days: Int) throws {
        let day = try #require(CalendarDay(text))
        #expect(day.daysSince1970 == days && day.description == text)
    }

    /// Each day follows the one before it, over leap years and centuries.
    @Test func daysFollowEachOther() {
        var last: CalendarDay?
        for year in 1896...2104 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let next = CalendarDay(year: year, month: month, day: day) else { continue }
                    if let last { #expect(next.daysSince1970 == last.daysSince1970 + 1 && last < next) }
                    last = next
                }
            }
        }
    }

    @Test(arguments: [
        (1, 31), (2, 28), (3, 31), (4, 30), (5, 31), (6, 30), (7, 31), (8, 31), (9, 30), (10, 31), (11, 30),
        (12, 31),
    ])
    func monthsHaveTheirDays(month: Int, days: Int) {
        #expect((0...40).filter { CalendarDay(year: 2023, month: month, day: $0) != nil } == Array(1...days))
    }

    @Test(arguments: [
        "2023-02-29", "2100-02-29", "2024-04-31", "2024-13-01", "2024-00-01", "2024-01-00", "0000-01-01",
        "2024-1-1",
        "24-01-01", "2024-01-01 ", "2024-01-01T00:00", "+024-01-01", "2024/01/01", "today", "", "--",
        "٢٠٢٤-01-01",
    ])
    func whatIsNoDayIsNone(text: String) { #expect(CalendarDay(text) == nil) }

    @Test func aDayIsATextInJSON() throws {
        let day = try #require(CalendarDay("2024-02-29"))
        #expect(String(decoding: try JSONEncoder().encode([day]), as: UTF8.self) == #"["2024-02-29"]"#)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CalendarDay].self, from: Data(#"["2023-02-29"]"#.utf8))
        }
    }

    @Test func versionsAreSortedByNumberWithinTheirProduct() {
        let names = ["v10.0", "v9.0", "v2.10", "v2.9"].map { VersionPeriod(name: $0) }
        let other = VersionPeriod(product: "Marketing API", name: "v1.0")
        #expect(([other] + names).sorted().map(\.name) == ["v2.9", "v2.10", "v9.0", "v10.0", "v1.0"])
    }
}
