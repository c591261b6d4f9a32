extension JSONValue {
    /// A number in JSON: an integer of 64 bits, or the text of any other number, exact as written.
    public struct Number: Sendable, Hashable {
        private enum Storage: Sendable, Hashable {
            case integer(Int64)
            case text(String)
        }

        private var storage: Storage

        /// An integer.
        public init(_ value: Int64) { storage = .integer(value) }

        /// A number in the shortest form that reads back as the same; nil for infinity and NaN, which JSON lacks.
        public init?(_ value: Double) {
            guard value.isFinite else { return nil }
            if let integer = Int64(exactly: value), value.magnitude < 1e15, value != 0 || value.sign == .plus
            {
                storage = .integer(integer)
            } else {
                storage = .text(value.description)
            }
        }

        /// A number from its text; nil where RFC 8259 section 6 does not allow it.
        public init?(text: String) {
            guard case .number(let number)? = try? JSONValue(parsing: text), number.text == text else {
                return nil
            }
            self = number
        }

        /// A number from text that the reader has checked.
        init(checked bytes: UnsafeBufferPointer<UInt8>) {
            var value: Int64 = 0
            var index = 0
            let isNegative = bytes.first == UInt8(ascii: "-")
            if isNegative { index = 1 }
            while index < bytes.count, bytes[index] &- 0x30 < 10 {
                let (product, first) = value.multipliedReportingOverflow(by: 10)
                let digit = Int64(bytes[index] &- 0x30)
                let (sum, second) =
                    isNegative
                    ? product.subtractingReportingOverflow(digit)
                    : product.addingReportingOverflow(digit)
                guard !first, !second else { break }
                value = sum
                index += 1
            }
            // "-0" stays text, so that it is written as it came.
            if index == bytes.count, !(isNegative && value == 0) {
                storage = .integer(value)
            } else {
                storage = .text(String(decoding: bytes, as: UTF8.self))
            }
        }

        /// The number as written.
        public var text: String {
            switch storage {
            case .integer(let value): String(value)
            case .text(let text): text
            }
        }

        /// The value, where it is a whole number of 64 bits, exactly; `12.0` and `1e3` are.
        public var int64: Int64? {
            switch storage {
            case .integer(let value): value
            case .text(let text): JSONDecimal.exactInt64(text)
            }
        }

        /// The value, where it is a whole number from 0 to 2^64 - 1.
        public var uint64: UInt64? {
            switch storage {
            case .integer(let value): UInt64(exactly: value)
            case .text(let text): JSONDecimal.exactUInt64(text)
            }
        }

        /// The nearest floating point value; nil where the number is too large for one, or is not 0 and too small.
        public var double: Double? {
            switch storage {
            case .integer(let value): Double(value)
            case .text(let text):
                Double(text).flatMap { $0.isFinite && !JSONDecimal.isLost(text, as: $0) ? $0 : nil }
            }
        }
    }
}
