import APIModel
import ReferencePages
import ReferenceVocabulary

/// What the columns of a table hold, told from its header row.
struct ColumnRole {
    /// What the rows are about.
    var subject: HeaderWord.Subject
    /// The column that names what a row is about: the first one, or the one with the code of an error.
    var name = 0
    /// The column with the type, where it has its own.
    var type: Int?
    /// The column with the description.
    var description: Int?
    /// The column with the subcode of an error, beside its code.
    var subcode: Int?
    /// The column with the periods of a metric.
    var periods: Int?
    /// The column with the path of an endpoint.
    var endpoint: Int?
    /// The column that says whether a parameter has to be given.
    var required: Int?
    /// The column that says which parameters need not be given: others have to be.
    var optional: Int?
    /// The column with what is taken where a parameter is left out.
    var defaultValue: Int?
    /// True for a table whose header row a person wrote: generated ones say "Parameter" or "Field".
    var isWritten = false
    /// The column with the object that holds a field or parameter.
    var owner: Int?
    /// The columns with a requirement's permissions, alternative and condition.
    var permissions: Int?
    var alternative: Int?
    var condition: Int?
    /// The column that says what a call is authenticated with.
    var authentication: Int?
    /// The columns with the days from which and until which a version answers.
    var introduced: Int?
    var expires: Int?
    /// The headers in lower case.
    var headers: [String]

    /// The roles of a header row.
    ///
    /// - Parameters:
    ///   - header: the header row's texts.
    ///   - width: how many cells the widest row has. A header row with fewer ones is cut: the section tells what a
    ///     table is whose first header is not known.
    init(_ header: [String], width: Int = 0) {
        // What a header has below its first line says no more: "Field<br>Visibility".
        headers = header.map { text in
            let lower = text.lowercased()
            let end = lower.range(of: "<br")?.lowerBound ?? lower.firstIndex(of: "\n") ?? lower.endIndex
            let line = lower[..<end].trimmed()
            // "Description (click the arrow)"
            guard line.hasSuffix(")"), let open = line.range(of: " (") else { return line }
            let word = String(line[..<open.lowerBound])
            return HeaderWord.column(of: word) != nil || HeaderWord.subject(of: word) != nil ? word : line
        }
        // A table that lost its header row has one empty header; one that never had any has as many as columns.
        isWritten = headers.first.map { HeaderWord.subject(of: $0) == .name } ?? false
        if headers == [""] { headers = ["name", "description"] }
        let isCut = headers.count < width
        subject =
            headers.first.flatMap {
                HeaderWord.subject(of: $0) ?? (isCut ? HeaderWord.subject(ofCut: $0) : nil)
            } ?? .unknown
        if let code = headers.firstIndex(where: HeaderWord.isErrorCode),
            code == 0 || subject == .error || headers.contains(where: HeaderWord.isOfErrors)
        {
            (subject, name) = (.error, code)
        }
        if subject == .unknown, let version = headers.firstIndex(where: HeaderWord.isVersion) {
            introduced = headers.firstIndex(where: HeaderWord.isIntroduction)
            expires = headers.firstIndex(where: HeaderWord.isExpiration)
            // Without a day it may list anything that versions have.
            if introduced != nil || expires != nil { (subject, name) = (.version, version) }
        }
        for (column, word) in headers.enumerated() where column != name {
            let meaning = HeaderWord.column(of: word)
            switch meaning {
            case .subcode: subcode = subcode ?? column
            case .periods: periods = periods ?? column
            case .endpoint: endpoint = endpoint ?? column
            case .required: required = required ?? column
            case .owner: owner = owner ?? column
            case .defaultValue: defaultValue = defaultValue ?? column
            case .optional: optional = optional ?? column
            case .permissions: permissions = permissions ?? column
            case .alternative: alternative = alternative ?? column
            case .condition: condition = condition ?? column
            case .authentication: authentication = authentication ?? column
            default: break
            }
            // Of what stands before the code of an error, nothing describes it.
            if column < name { continue }
            if type == nil, meaning == .type || (!word.isEmpty && "type".hasPrefix(word)) { type = column }
            if description == nil, meaning == .description { description = column }
        }
        if description == nil {
            description = headers.indices.first {
                $0 != name && HeaderWord.column(of: headers[$0]) == .remark
            }
        }
        // Without a description of their own, permissions are what describes a requirement.
        if subject != .requirement || description == nil {
            (permissions, alternative, condition) = (nil, nil, nil)
        }
        if subject != .endpoint { authentication = nil }
        if subject == .name, periods != nil { subject = .metric }
        // "Action | Method | Endpoint"
        if subject == .unknown, endpoint != nil, headers.contains(where: HeaderWord.isMethod) {
            subject = .endpoint
        }
        // A column of methods alone says nothing of what they call.
        if subject == .endpoint {
            if endpoint == nil, !HeaderWord.isEndpoint(headers[0]) { subject = .unknown }
        } else {
            endpoint = nil
        }
        // "Type | Name | Description" lists parameters by type; a header row never means that here.
        let count = max(headers.count, width)
        let taken = [
            name, type, subcode, periods, endpoint, required, owner, defaultValue, optional, authentication,
        ]
        if description == nil { description = (0..<count).first { !taken.contains($0) } }
        // Only tables of fields and parameters have three columns, and the last one is the type.
        if isCut, type == nil, width == 3, [.field, .parameter, .name].contains(subject) { type = 2 }
    }
}
