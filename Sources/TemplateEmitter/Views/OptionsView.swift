/// An option of a pack with its value.
enum PackOption: Sendable, Equatable {
    case text(String)
    case flag(Bool)
    /// In the form of JSON.
    case number(String)

    /// The option as text.
    var text: String {
        switch self {
        case .text(let text): text
        case .flag(let flag): String(flag)
        case .number(let number): number
        }
    }

    /// What kind of value it takes.
    var type: String {
        switch self {
        case .text: "text"
        case .flag: "flag"
        case .number: "number"
        }
    }

    /// The option with a value that a person gave; nil where the value does not fit.
    func replaced(by value: String) -> PackOption? {
        switch self {
        case .text: .text(value)
        case .flag: ["true": true, "false": false][value].map { .flag($0) }
        case .number: Double(value).flatMap { $0.isFinite && value.first != "+" ? .number(value) : nil }
        }
    }
}

/// The pack's options; which there are, each pack says itself.
struct OptionsView: TemplateContext {
    let options: [String: PackOption]

    func value(of key: String) -> TemplateValue? {
        switch options[key] {
        case .text(let text):
            .text(String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isUnprintable })))
        case .flag(let flag): .flag(flag)
        case .number(let number): .number(number)
        case nil: nil
        }
    }

    static func schema(_ options: [String: PackOption]) -> ViewSchema {
        ViewSchema(
            name: "options", summary: "The options of the pack.",
            keys: options.sorted { $0.key < $1.key }.map { name, option in
                let kind: ViewKey.Kind =
                    switch option {
                    case .text: .text
                    case .flag: .flag
                    case .number: .number
                    }
                return ViewKey(name: name, kind: kind, summary: "An option of the pack.")
            })
    }
}
